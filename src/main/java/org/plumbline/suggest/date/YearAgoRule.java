package org.plumbline.suggest.date;

import java.util.Optional;

/** Business reports compare: "the year-earlier quarter", "the year-ago period". */
final class YearAgoRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    int year = passage.word(index).is("the") ? index + 1 : index;
    boolean isYearAgo =
        passage.word(year).is("year")
            && passage.word(year + 1).is("-")
            && passage.word(year + 2).isAny("ago", "earlier");
    if (!isYearAgo) {
      return Optional.empty();
    }
    Word noun = passage.word(year + 3);
    boolean isQuarter = noun.is("quarter");
    int to = isQuarter || noun.isAny("period", "month", "week") ? year + 4 : year + 3;
    Optional<CalendarValue> value =
        passage
            .spokenOf()
            .map(
                there ->
                    isQuarter || there.unit() == CalendarUnit.QUARTER
                        ? there.shifted(CalendarUnit.QUARTER, -4)
                        : there.shifted(CalendarUnit.YEAR, -1));
    return Optional.of(new Match(index, to, new Reading.Compared(Reading.Place.of(value))));
  }
}
