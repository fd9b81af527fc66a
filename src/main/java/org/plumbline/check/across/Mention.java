package org.plumbline.check.across;

import org.plumbline.model.Flag;

/** One thing that an article tells and another article may tell otherwise. */
sealed interface Mention permits Amount, Occurrence {

  /** Where it is told. */
  Flag.Evidence evidence();

  /** Of what sort it is: only mentions of one key are compared. */
  String key();

  /** Whether it is told of the very same as another mention, so that one value is right. */
  boolean isOfOneWith(Mention other);

  /** Whether both can be right. */
  boolean agreesWith(Mention other);

  /** Whether this may have been right on one day, and the other on a later one. */
  boolean mayBecome(Mention later);

  /** Whether an event has but one value of the sort, however often an article tells it. */
  boolean isSingular();

  /** Whether both give the very same value, be it in other words. */
  boolean isOfOneValueWith(Mention other);

  /** Whether each cites somebody of its own for it, so that those two disagree. */
  boolean isDisputedBy(Mention other);

  /** Its value as the text gives it. */
  String value();
}
