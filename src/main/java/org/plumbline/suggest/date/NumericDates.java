package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in digits: "2024-01-15", "1/15/2024", "15.1.2024". Of two numbers before a year the first is
 * the month with slashes, as in America, and the day with dots; where it can be no month, the day.
 */
final class NumericDates implements DayReader {

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    Word first = passage.word(index);
    Word second = passage.word(index + 2);
    Word third = passage.word(index + 4);
    String mark = passage.word(index + 1).lower();
    boolean isDate =
        first.isDigits()
            && second.isDigits()
            && third.isDigits()
            && passage.isJoint(index + 1, mark)
            && passage.isJoint(index + 3, mark)
            && second.length() <= 2
            && !continues(passage, index - 1, first)
            && !continues(passage, index + 5, passage.word(index + 5));
    if (!isDate) {
      return Optional.empty();
    }
    return day(mark, first, second, third).map(day -> new NamedDay(index + 5, Optional.of(day)));
  }

  private static boolean continues(Passage passage, int index, Word glued) {
    Word word = passage.word(index);
    return glued.isGlued()
        && (word.isLetters()
            || word.isDigits()
            || word.isAny("-", "/")
            || (word.is(".") && passage.word(index + 1).isGlued()));
  }

  private static Optional<LocalDate> day(String mark, Word first, Word second, Word third) {
    if (first.length() == 4 && (mark.equals("-") || mark.equals("/"))) {
      return CalendarValue.dayOf(first.digits(), second.digits(), third.digits());
    }
    if (third.length() != 4 || first.length() > 2) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst =
        CalendarValue.dayOf(third.digits(), second.digits(), first.digits());
    Optional<LocalDate> monthFirst =
        CalendarValue.dayOf(third.digits(), first.digits(), second.digits());
    return switch (mark) {
      case "/", "-" -> monthFirst.or(() -> dayFirst);
      case "." -> dayFirst;
      default -> Optional.empty();
    };
  }
}
