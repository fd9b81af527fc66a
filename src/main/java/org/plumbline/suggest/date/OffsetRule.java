package org.plumbline.suggest.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.suggest.date.LengthReader.Found;

/** Dates that lie a length of time from another: "two weeks ago", "a year earlier". */
final class OffsetRule implements Rule {

  /** More than this many of any unit is no date of news, and might leave the calendar. */
  private static final BigDecimal MOST = BigDecimal.valueOf(5000);

  private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

  private final LengthReader lengths;

  OffsetRule(LengthReader lengths) {
    this.lengths = lengths;
  }

  /** The direction of an offset, and the word after it. */
  private record Direction(int to, int sign, boolean isFromNow) {}

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return lengths
        .hedged(passage, index)
        .flatMap(
            found ->
                direction(passage, found.to())
                    .map(way -> new Match(index, way.to(), reading(passage, found, way))));
  }

  private static Optional<Direction> direction(Passage passage, int next) {
    Word word = passage.word(next);
    Optional<Sense> now = word.as(Meaning.FROM_NOW);
    if (now.isPresent()) {
      return Optional.of(new Direction(next + 1, now.get().number(), true));
    }
    if (word.is("from") && passage.word(next + 1).isAny("now", "today")) {
      return Optional.of(new Direction(next + 2, 1, true));
    }
    if (word.is("'") && passage.word(next + 1).is("time")) {
      return Optional.of(new Direction(next + 2, 1, true));
    }
    boolean isAlone = !word.isAny("before", "after") || !passage.word(next + 1).isLetters();
    return word.as(Meaning.FROM_THERE)
        .filter(sense -> isAlone && !passage.word(next + 1).is("than"))
        .map(sense -> new Direction(next + 1, sense.number(), false));
  }

  private static Reading reading(Passage passage, Found found, Direction way) {
    Optional<BigDecimal> count = found.quantity().min().or(() -> found.quantity().max());
    if (count.isEmpty()) {
      if (!way.isFromNow()) {
        return found.reading();
      }
      return new Reading.Vague(way.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    boolean isHours = found.unit().compareTo(ChronoUnit.DAYS) < 0;
    if (count.get().compareTo(MOST) > 0 || (isHours && !way.isFromNow())) {
      return found.reading();
    }
    Optional<CalendarValue> from =
        way.isFromNow() ? passage.publishedOn().map(CalendarValue::day) : passage.spokenOf();
    Reading.Place place =
        Reading.Place.of(from.map(there -> shifted(there, found.unit(), count.get(), way.sign())));
    boolean isCompared =
        !way.isFromNow() && way.sign() < 0 && found.unit().compareTo(ChronoUnit.MONTHS) > 0;
    return isCompared ? new Reading.Compared(place) : place;
  }

  private static CalendarValue shifted(
      CalendarValue from, ChronoUnit unit, BigDecimal count, int sign) {
    BigDecimal years = Durations.inYears(count, unit);
    boolean isWhole = years.stripTrailingZeros().scale() <= 0;
    if (unit.compareTo(ChronoUnit.YEARS) > 0 && isWhole) {
      return shifted(from, ChronoUnit.YEARS, years, sign);
    }
    if (unit == ChronoUnit.YEARS && !isWhole) {
      return shifted(from, ChronoUnit.MONTHS, count.multiply(MONTHS_IN_YEAR), sign);
    }
    long whole = sign * count.setScale(0, RoundingMode.HALF_UP).longValue();
    return switch (unit) {
      case YEARS ->
          from.unit() == CalendarUnit.QUARTER
              ? from.shifted(CalendarUnit.QUARTER, whole * 4)
              : from.shifted(CalendarUnit.YEAR, whole);
      case DECADES, CENTURIES, MONTHS, WEEKS, DAYS -> from.shifted(CalendarUnit.of(unit), whole);
      default -> from.shifted(CalendarUnit.DAY, 0);
    };
  }
}
