package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Days in digits: "2024-01-15", "1/15/2024", "15.1.2024". With dots the day is always first. */
final class NumericDates implements DayReader {

  /** What a date with slashes or hyphens begins with, if not with the year. */
  enum Order {
    /** As in America; where the first number can be no month, it is the day. */
    MONTH_FIRST,
    DAY_FIRST,
    /** Nothing but the year. */
    YEAR_FIRST
  }

  private final Order order;

  NumericDates(Order order) {
    this.order = order;
  }

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

  private Optional<LocalDate> day(String mark, Word first, Word second, Word third) {
    boolean isCut = mark.equals("-") || mark.equals("/");
    if (first.length() == 4 && isCut) {
      return CalendarValue.dayOf(first.digits(), second.digits(), third.digits());
    }
    boolean hasYear = third.length() == 4 && first.length() <= 2;
    if (!hasYear || order == Order.YEAR_FIRST || !(isCut || mark.equals("."))) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst =
        CalendarValue.dayOf(third.digits(), second.digits(), first.digits());
    return isCut && order == Order.MONTH_FIRST
        ? CalendarValue.dayOf(third.digits(), first.digits(), second.digits()).or(() -> dayFirst)
        : dayFirst;
  }
}
