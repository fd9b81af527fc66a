package org.plumbline.suggest.date;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word can mean to the calendar. The lexicon gives each with a value. */
enum Meaning {
  /** A day of the week, 1 for Monday to 7. */
  WEEKDAY,
  /** A day of the week that is written small. */
  WEEKDAY_SMALL,
  /** A short form of one, which needs a date or a point beside it. */
  WEEKDAY_SHORT,
  /** A month, 1 to 12. */
  MONTH,
  /** A month whose name is another word too, 1 to 12. */
  MONTH_UNSURE,
  /** A month whose name is written small, 1 to 12. */
  MONTH_SMALL,
  /** A short form of one, 1 to 12. */
  MONTH_SHORT,
  /** A season, by the number of its first month. */
  SEASON,
  /** A unit of time, by the name of a {@link java.time.temporal.ChronoUnit}. */
  UNIT,
  /** The plural of one. */
  UNITS,
  /** A part of the year that is counted: 2 for halves, 4 for quarters. */
  PART_OF_YEAR,
  /** A letter before the number of one: Q, H. */
  PART_OF_YEAR_SHORT,
  /** What a business reports of a part of the year: "profit". */
  RESULT,
  /** A stretch of the calendar that is no unit of time, by the name of a {@link CalendarUnit}. */
  PERIOD,
  /** A part of today, by its TIMEX3 ending without the T. */
  PART_OF_TODAY,
  /** A word that a month may follow: "in", "since". */
  BEFORE_MONTH,
  /** A part of the day, by its TIMEX3 ending without the T. */
  PART_OF_DAY,
  /** A time of the clock, by its TIMEX3 ending. */
  CLOCK,
  /** a.m. and p.m., by the hours that they add. */
  HALF_OF_DAY,
  /** Says that the number before it is an hour: "o'clock". */
  FULL_HOUR,
  /** The name of a time zone. */
  ZONE,
  /** A day counted from today. */
  DAY_FROM_TODAY,
  /** Which one, counted from now: -1, 0, 1. */
  WHICH,
  /** Which one, counted from what was last spoken of: -1, 0, 1. */
  WHICH_FROM_THERE,
  /** A stretch that ends or begins now: -1 for one that is past, 1 for one to come. */
  STRETCH,
  /** Says of a length of time that it is counted from now: -1 ago, 1 hence. */
  FROM_NOW,
  /** Says of a length of time that it is counted from what was last spoken of. */
  FROM_THERE,
  /** The hundreds of a year in words: 1900 for "nineteen". */
  CENTURY_OF_YEAR,
  /** A word that makes a year of the kind that is counted otherwise, such as "fiscal". */
  KIND_OF_YEAR,
  /** Tens that an ordinal number may follow: "twenty". */
  TENS,
  /** A place in a row, from 1. */
  ORDINAL,
  /** The years of a century that share their tens, such as "nineties": the tens. */
  DECADE,
  /** A number that nobody has counted: "several". */
  UNCOUNTED,
  /** Belongs to the expression that follows it: "early", "late". */
  MODIFIER,
  /** A word or mark that many expressions begin with: "the". */
  OPENING,
  /** The first word of a fixed phrase. */
  PHRASE,
  /** What may stand between a number and its unit: "more", "full". */
  FILLER,
  /** A word that a length of time may follow: "for", "within". */
  BEFORE_LENGTH,
  /** A word that may follow a length of time: "later", "apart". */
  AFTER_LENGTH,
  /** A part of a stretch, such as its end. */
  PART_OF,
  /** A word that a year may follow: "in", "since". */
  BEFORE_YEAR,
  /** A word after which a number counts what follows. */
  BEFORE_COUNT,
  /** A word that is no noun: "with". */
  FUNCTION_WORD,
  /** A noun that is counted. */
  COUNTED,
  /** "every" and its like, which make a date one of many. */
  EACH,
  /** What takes place on a day set before: "election". */
  SCHEDULED,
  /** A short form whose dot ends no sentence. */
  ABBREVIATION,
  /** Says that something has happened. */
  PAST,
  /** Says that something will happen. */
  FUTURE,
  /** Says so before an infinitive: "plans to". */
  FUTURE_BEFORE_TO;

  /** Meanings that only tell something of an expression that begins elsewhere. */
  private static final Set<Meaning> BESIDE =
      EnumSet.of(
          HALF_OF_DAY,
          FULL_HOUR,
          ZONE,
          FROM_NOW,
          FROM_THERE,
          UNCOUNTED,
          FILLER,
          MODIFIER,
          PART_OF,
          BEFORE_MONTH,
          BEFORE_YEAR,
          BEFORE_COUNT,
          BEFORE_LENGTH,
          AFTER_LENGTH,
          FUNCTION_WORD,
          COUNTED,
          RESULT,
          EACH,
          ABBREVIATION,
          SCHEDULED,
          PAST,
          FUTURE,
          FUTURE_BEFORE_TO);

  /** Whether an expression may begin with a word of this meaning. */
  boolean begins() {
    return !BESIDE.contains(this);
  }

  static Meaning of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
