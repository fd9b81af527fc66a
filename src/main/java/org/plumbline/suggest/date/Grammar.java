package org.plumbline.suggest.date;

import java.util.List;
import org.plumbline.suggest.date.NumericDates.Order;

/**
 * How a language writes dates.
 *
 * @param lexicon what its words mean
 * @param rules of two that find as much, the earlier one wins
 */
record Grammar(Lexicon lexicon, List<Rule> rules) {

  Grammar {
    rules = List.copyOf(rules);
  }

  static Grammar of(String code) {
    return switch (code) {
      case "en" -> english();
      case "de" -> calendarOnly("german.txt");
      case "fr" -> calendarOnly("french.txt");
      case "es" -> calendarOnly("spanish.txt");
      default -> digitsOnly();
    };
  }

  static Grammar english() {
    var phrases = new PhraseRule("phrases.txt");
    var holidays = new Holidays("holidays.txt");
    var lexicon =
        Lexicon.of("english.txt")
            .with(Meaning.PHRASE, phrases.firstWords())
            .with(Meaning.PHRASE, holidays.firstWords());
    var days =
        new DayRule(
            List.of(
                new CalendarDates(),
                new NumericDates(Order.MONTH_FIRST),
                new Weekdays(),
                new RelativeDays(),
                holidays));
    var lengths = new LengthReader();
    return new Grammar(
        lexicon,
        List.of(
            phrases,
            days,
            new ClockRule(days),
            new DayContinuationRule(),
            new PartOfDayRule(),
            new MonthRule(),
            new YearRule(),
            new DecadeRule(),
            new SeasonRule(),
            new QuarterRule(),
            new PeriodRule(),
            new YearAgoRule(),
            new OffsetRule(lengths),
            new DurationRule(lengths)));
  }

  /** What is written alike in many languages, by the words of one. */
  private static Grammar calendarOnly(String lexicon) {
    var days =
        new DayRule(
            List.of(
                new CalendarDates(),
                new NumericDates(Order.DAY_FIRST),
                new Weekdays(),
                new RelativeDays()));
    return new Grammar(
        Lexicon.of(lexicon),
        List.of(days, new DayContinuationRule(), new MonthRule(), new YearRule()));
  }

  private static Grammar digitsOnly() {
    return new Grammar(
        Lexicon.NONE, List.of(new DayRule(List.of(new NumericDates(Order.YEAR_FIRST)))));
  }
}
