package org.plumbline.suggest.date;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.suggest.number.NumeralReader;

/**
 * Reads times of the clock: "8:30 p.m.", "9 a.m. EDT", "0735 GMT", "noon", "4 in the morning".
 *
 * <p>The zone belongs to the expression; the value is the local time as written, with {@code Z} for
 * Greenwich.
 */
final class Clock {

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private static final NumeralReader NUMERALS = new NumeralReader();

  private Clock() {}

  /**
   * A time of day.
   *
   * @param to the word after its last one
   * @param time as the ending of a TIMEX3 value
   */
  record TimeOfDay(int to, String time) {}

  /** The numbers, before a half of the day or a zone is known. */
  private record Face(int to, int hour, int minute, boolean hasMinutes) {

    String time(int hoursMore) {
      int shown = hoursMore < 0 ? hour : hour % 12 + hoursMore;
      return String.format(Locale.ROOT, "T%02d:%02d", shown, minute);
    }
  }

  static Optional<TimeOfDay> at(Passage passage, int index) {
    Optional<Sense> named = passage.word(index).as(Meaning.CLOCK);
    if (named.isPresent()) {
      return Optional.of(new TimeOfDay(index + 1, named.get().value()));
    }
    return face(passage, index)
        .or(() -> inWords(passage, index))
        .flatMap(face -> withHalfOrZone(passage, index, face));
  }

  /** "Three o'clock". */
  private static Optional<Face> inWords(Passage passage, int index) {
    boolean isHour =
        passage.word(index).isLetters() && passage.word(index + 1).is(Meaning.FULL_HOUR);
    return isHour
        ? NUMERALS
            .cardinal(passage.text(), passage.next(index))
            .map(numeral -> numeral.value().intValue())
            .filter(hour -> hour >= 1 && hour <= 12)
            .map(hour -> new Face(index + 1, hour, 0, false))
        : Optional.empty();
  }

  private static Optional<Face> face(Passage passage, int index) {
    Word word = passage.word(index);
    if (!word.isDigits() || (word.isGlued() && continues(passage.word(index - 1)))) {
      return Optional.empty();
    }
    if (word.length() == 4) {
      int hour = word.digits() / 100;
      int minute = word.digits() % 100;
      boolean isTime = hour < HOURS && minute < MINUTES && passage.word(index + 1).is(Meaning.ZONE);
      return isTime ? Optional.of(new Face(index + 1, hour, minute, true)) : Optional.empty();
    }
    if (word.length() > 2 || word.digits() >= HOURS) {
      return Optional.empty();
    }
    Word minutes = passage.word(index + 2);
    boolean hasMinutes =
        (passage.isJoint(index + 1, ":") || passage.isJoint(index + 1, "."))
            && minutes.isDigits()
            && minutes.length() == 2
            && minutes.digits() < MINUTES;
    return Optional.of(
        hasMinutes
            ? new Face(index + 3, word.digits(), minutes.digits(), passage.word(index + 1).is(":"))
            : new Face(index + 1, word.digits(), 0, false));
  }

  /** Whether a mark or word makes the number glued to it a part of another. */
  private static boolean continues(Word before) {
    return before.isLetters()
        || before.isDigits()
        || before.isAny(".", ",", ":", "/", "$", "\u20ac", "\u00a3", "#", "+");
  }

  private static Optional<TimeOfDay> withHalfOrZone(Passage passage, int from, Face face) {
    Optional<Sense> half = passage.word(face.to()).as(Meaning.HALF_OF_DAY);
    if (half.isPresent() && face.hour() >= 1 && face.hour() <= 12) {
      return Optional.of(withZone(passage, face.to() + 1, face.time(half.get().number())));
    }
    if (half.isPresent()) {
      return Optional.empty();
    }
    Optional<TimeOfDay> inPart = inPartOfDay(passage, face);
    if (inPart.isPresent()) {
      return inPart;
    }
    TimeOfDay plain = withZone(passage, face.to(), face.time(-1));
    boolean hasZone = plain.to() > face.to();
    boolean isAsked =
        passage
                .word(from - 1)
                .isAny("at", "by", "around", "until", "till", "before", "after", "from", "about")
            && !passage.word(face.to()).is("-");
    return face.hasMinutes() && (hasZone || isAsked) ? Optional.of(plain) : Optional.empty();
  }

  /** "4 in the morning", "four o'clock", "4 o'clock in the afternoon". */
  private static Optional<TimeOfDay> inPartOfDay(Passage passage, Face face) {
    int next = passage.word(face.to()).is(Meaning.FULL_HOUR) ? face.to() + 1 : face.to();
    Optional<Sense> part =
        passage.word(next).is("in") && passage.word(next + 1).is("the")
            ? passage.word(next + 2).as(Meaning.PART_OF_DAY)
            : Optional.empty();
    if (part.isPresent() && face.hour() >= 1 && face.hour() <= 12) {
      return Optional.of(
          new TimeOfDay(next + 3, face.time(part.get().value().equals("MO") ? 0 : 12)));
    }
    return next > face.to() ? Optional.of(new TimeOfDay(next, face.time(-1))) : Optional.empty();
  }

  private static TimeOfDay withZone(Passage passage, int next, String time) {
    Optional<Sense> zone = passage.word(next).as(Meaning.ZONE);
    if (zone.isPresent()) {
      int to = passage.word(next + 1).is("time") ? next + 2 : next + 1;
      return new TimeOfDay(to, time + zone.get().value());
    }
    boolean isLocal =
        passage.word(next).isAny("local", "eastern", "pacific", "central")
            && passage.word(next + 1).is("time");
    return new TimeOfDay(isLocal ? next + 2 : next, time);
  }
}
