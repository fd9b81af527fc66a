package org.plumbline.check.age;

import java.util.List;
import java.util.Optional;
import org.plumbline.check.calendar.Stretch;
import org.plumbline.model.Flag;

/**
 * How old somebody is said to be.
 *
 * @param place where it is said
 * @param years as said, in whole years
 * @param asOf the days as of which it may be said
 */
record Age(Flag.Evidence place, int years, List<AsOf> asOf, Bearer bearer) {

  /**
   * When an age is that.
   *
   * @param place where the date is said; none for that of publication
   */
  record AsOf(Stretch date, Optional<Flag.Evidence> place) {}
}
