package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Seasons: "last fall", "the summer of 1998", "spring 2024". */
final class SeasonRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    int at = passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
    Optional<Sense> season = passage.word(at).as(Meaning.SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int month = season.get().number();
    int next = passage.word(at + 1).isAny("of", ",") ? at + 2 : at + 1;
    Optional<Years.Written> year = Years.at(passage, next);
    if (year.isPresent()) {
      return matched(index, year.get().to(), CalendarValue.dayOf(year.get().year(), month, 1));
    }
    Optional<NamedYear> named = NamedYear.at(passage, next);
    if (named.isPresent()) {
      return matched(
          index,
          named.get().to(),
          named.get().year().flatMap(y -> CalendarValue.dayOf(y, month, 1)));
    }
    if (at > index) {
      int direction = passage.word(index).as(Meaning.WHICH).map(Sense::number).orElse(0);
      return matched(
          index, at + 1, passage.publishedOn().map(today -> inDirection(today, month, direction)));
    }
    return isSeasonAlone(passage, at)
        ? matched(index, at + 1, nearest(passage, at, month))
        : Optional.empty();
  }

  private static Optional<Match> matched(int from, int to, Optional<LocalDate> day) {
    return Optional.of(
        new Match(
            from, to, Reading.Place.of(day.map(d -> CalendarValue.of(CalendarUnit.SEASON, d)))));
  }

  /** "in the fall", "early spring"; not "fall" and "spring" as other words are. */
  private static boolean isSeasonAlone(Passage passage, int at) {
    boolean isEarlyOrLate =
        passage.word(at - 1).isAny("early", "late")
            || (passage.word(at - 1).is("-") && passage.word(at - 2).is("mid"));
    boolean isInThe =
        passage.word(at - 1).is("the")
            && passage
                .word(at - 2)
                .isAny("in", "by", "since", "during", "until", "over", "through", "for", "into");
    Word after = passage.word(at + 1);
    boolean endsPhrase = !after.isLetters() || after.isAny("and", "when", "after", "before", "to");
    return (isEarlyOrLate && endsPhrase)
        || (isInThe && (endsPhrase || !(passage.word(at).is("fall") || after.is("of"))));
  }

  private static Optional<LocalDate> nearest(Passage passage, int at, int month) {
    return passage
        .publishedOn()
        .map(CalendarUnit.SEASON::firstDay)
        .flatMap(
            today ->
                Nearest.choose(
                    y -> CalendarValue.dayOf(y, month, 1), today, Tense.at(passage, at, at + 1)));
  }

  private static LocalDate inDirection(LocalDate today, int month, int direction) {
    LocalDate day = CalendarUnit.SEASON.firstDay(today);
    if (direction == 0) {
      boolean isOver = month == 12 && today.getMonthValue() <= 6;
      return LocalDate.of(today.getYear() - (isOver ? 1 : 0), month, 1);
    }
    do {
      day = CalendarUnit.SEASON.shift(day, direction);
    } while (day.getMonthValue() != month);
    return day;
  }
}
