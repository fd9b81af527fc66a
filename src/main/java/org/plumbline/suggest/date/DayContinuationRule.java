package org.plumbline.suggest.date;

import java.util.Optional;

/** The further days of a list: "25" in "April 24 and 25" and in "April 24-25". */
final class DayContinuationRule implements Rule {

  /** In words; each day has one before it. */
  private static final int LONGEST_LIST = 20;

  @Override
  public Optional<Match> match(Passage passage, int index) {
    if (!continues(passage, index)) {
      return Optional.empty();
    }
    return DayOfMonth.at(passage, index)
        .filter(day -> !isCounting(passage, index, day.to()))
        .flatMap(
            day ->
                passage
                    .spokenOfHere()
                    .map(CalendarValue::firstDay)
                    .flatMap(
                        first ->
                            CalendarValue.dayOf(first.getYear(), first.getMonthValue(), day.day()))
                    .map(CalendarValue::day)
                    .map(value -> new Match(index, day.to(), Reading.Place.of(value))));
  }

  /** Whether a list that began with a month goes on here. */
  private static boolean continues(Passage passage, int index) {
    for (int i = index; i > index - LONGEST_LIST; i -= 2) {
      boolean isNext =
          passage.word(i).isDigits()
              && passage.word(i - 1).isAny("and", "to", "-", "\u2013", "or", "through", "&", ",")
              && passage.word(i - 2).isDigits();
      if (!isNext || Months.at(passage, i - 3).isPresent()) {
        return isNext;
      }
    }
    return false;
  }

  /** "April 24 and 25 people", "On April 24, 12 Americans". */
  private static boolean isCounting(Passage passage, int index, int next) {
    Word after = passage.word(next);
    boolean isRange = passage.word(index).isGlued();
    boolean mayBeCounted = !isRange && (!after.isCapitalised() || passage.word(index - 1).is(","));
    return after.isLetters()
        && mayBeCounted
        && !after.isAny("in", "at", "and", "to", "or", "for", "with", "after", "by", "when", "as");
  }
}
