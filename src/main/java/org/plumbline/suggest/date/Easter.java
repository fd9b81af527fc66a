package org.plumbline.suggest.date;

import java.time.LocalDate;

/** When Easter falls, in the Gregorian calendar. */
final class Easter {

  private Easter() {}

  /**
   * Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms).
   */
  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century + 8) / 25;
    int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
    int leap = (golden + 11 * moon + 22 * weekday) / 451;
    int sum = moon + weekday - 7 * leap + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
