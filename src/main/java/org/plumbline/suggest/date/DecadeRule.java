package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Decades and centuries by number: "the 1990s", "the '60s", "the nineties", "the 19th century". */
final class DecadeRule implements Rule {

  private static final int DEFAULT_CENTURY = 1900;

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return decade(passage, index).or(() -> century(passage, index));
  }

  private static Optional<Match> decade(Passage passage, int index) {
    Word word = passage.word(index);
    Optional<Sense> named = word.as(Meaning.DECADE);
    boolean isAsked =
        passage.word(index - 1).is("the")
            || passage.word(index - 1).is(Meaning.MODIFIER)
            || passage.word(index - 1).is("-");
    if (named.isPresent() && isAsked) {
      return Optional.of(matched(index, index + 1, DEFAULT_CENTURY + named.get().number()));
    }
    int at = word.isAny("'", "\u2018", "`") ? index + 1 : index;
    int number = passage.word(at).digits();
    int ending = passage.isJoint(at + 1, "'") ? at + 2 : at + 1;
    if (number < 0
        || number % 10 != 0
        || !passage.word(ending).is("s")
        || !passage.word(ending).isGlued()) {
      return Optional.empty();
    }
    if (passage.word(at).length() == 4 && at == index && number >= 1000 && number <= 2100) {
      return Optional.of(matched(index, ending + 1, number));
    }
    boolean isShort = passage.word(at).length() == 2 && (at > index || isAsked);
    return isShort && !passage.word(index - 1).isAny("his", "her", "their")
        ? Optional.of(matched(index, ending + 1, DEFAULT_CENTURY + number))
        : Optional.empty();
  }

  private static Match matched(int from, int to, int year) {
    return new Match(
        from,
        to,
        Reading.Place.of(CalendarValue.of(CalendarUnit.DECADE, LocalDate.of(year, 1, 1))));
  }

  private static Optional<Match> century(Passage passage, int index) {
    Optional<Ordinals.Found> ordinal = Ordinals.at(passage, index);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int next =
        passage.word(ordinal.get().to()).is("-") ? ordinal.get().to() + 1 : ordinal.get().to();
    int number = ordinal.get().number();
    if (!passage.word(next).is("century") || number < 1 || number > 99) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(Math.max(1, (number - 1) * 100), 1, 1);
    return Optional.of(
        new Match(index, next + 1, Reading.Place.of(CalendarValue.of(CalendarUnit.CENTURY, day))));
  }
}
