package org.plumbline.suggest.date;

import java.util.Optional;
import java.util.OptionalInt;

/** The further days of a list: "25" in "April 24 and 25" and in "April 24-25". */
final class DayContinuationRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    OptionalInt day = CalendarDates.dayAt(passage, index);
    boolean continues =
        passage.word(index).isDigits()
            && passage.word(index - 1).isAny("and", "to", "-", "\u2013", "or", "through", "&", ",")
            && passage.word(index - 2).isDigits()
            && Months.at(passage, index - 3).isPresent()
            && !isCounting(passage.word(index + 1));
    if (day.isEmpty() || !continues) {
      return Optional.empty();
    }
    return passage
        .spokenOfHere()
        .map(CalendarValue::firstDay)
        .flatMap(d -> CalendarValue.dayOf(d.getYear(), d.getMonthValue(), day.getAsInt()))
        .map(d -> new Match(index, index + 1, Reading.Place.of(CalendarValue.day(d))));
  }

  private static boolean isCounting(Word after) {
    return after.isLetters()
        && !after.isCapitalised()
        && !after.isAny("in", "at", "and", "to", "or", "for", "with", "after", "by", "when", "as");
  }
}
