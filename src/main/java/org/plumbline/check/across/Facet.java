package org.plumbline.check.across;

import org.plumbline.check.statement.Contradiction;
import org.plumbline.check.statement.Displacement;
import org.plumbline.check.statement.Geography;

/** What of an event is compared. */
enum Facet {
  /** Whether it came about. */
  OUTCOME {
    @Override
    boolean isComparable(Occurrence one, Occurrence other) {
      return one.isOfOneNews(other)
          && one.setting().isCompatibleWith(other.setting())
          && !one.isOfOtherDay(other)
          && (!isTurned(one, other) || one.isToldAlike(other));
    }

    @Override
    boolean agree(Occurrence one, Occurrence other) {
      return !Contradiction.isBetween(one.event(), other.event())
          && !Contradiction.isBetween(other.event(), one.event());
    }

    @Override
    boolean isSame(Occurrence one, Occurrence other) {
      return Contradiction.isDenied(one.event()) == Contradiction.isDenied(other.event());
    }

    // What has not happened may happen; a state and a decision may turn into their opposite.
    @Override
    boolean mayBecome(Occurrence one, Occurrence later) {
      return Contradiction.isDenied(one.event()) || one.event().isState() || isTurned(one, later);
    }
  },

  /** Where it took place. */
  PLACE {
    @Override
    boolean isComparable(Occurrence one, Occurrence other) {
      return one.isOnce()
          && one.isOfOneNews(other)
          && one.setting().isOfOneTimeWith(other.setting())
          && !one.isOfOtherDay(other);
    }

    @Override
    boolean agree(Occurrence one, Occurrence other) {
      Geography geography = new Geography(one.surroundings() + "\n" + other.surroundings());
      return Displacement.between(one.event(), other.event(), geography)
          .or(() -> Displacement.between(other.event(), one.event(), geography))
          .isEmpty();
    }

    @Override
    boolean isSame(Occurrence one, Occurrence other) {
      return one.places().equals(other.places());
    }

    @Override
    boolean mayBecome(Occurrence one, Occurrence later) {
      return false;
    }
  },

  /** When it took place. */
  DAY {
    @Override
    boolean isComparable(Occurrence one, Occurrence other) {
      return one.isSingle() && one.setting().isOfOnePlaceWith(other.setting());
    }

    @Override
    boolean agree(Occurrence one, Occurrence other) {
      return !one.isOfOtherDay(other);
    }

    @Override
    boolean isSame(Occurrence one, Occurrence other) {
      return one.dated().equals(other.dated());
    }

    @Override
    boolean mayBecome(Occurrence one, Occurrence later) {
      return false;
    }
  };

  /** Whether two tellings of what is told of the same can be of one event. */
  abstract boolean isComparable(Occurrence one, Occurrence other);

  /** Whether both can be right about one event. */
  abstract boolean agree(Occurrence one, Occurrence other);

  /** Whether both say the very same. */
  abstract boolean isSame(Occurrence one, Occurrence other);

  /** Whether the one may have been right on one day, and the other on a later one. */
  abstract boolean mayBecome(Occurrence one, Occurrence later);

  /** Whether the one tells it by a word for the opposite: "hired", "fired". */
  private static boolean isTurned(Occurrence one, Occurrence other) {
    return one.event().concept().isOpposite() != other.event().concept().isOpposite();
  }
}
