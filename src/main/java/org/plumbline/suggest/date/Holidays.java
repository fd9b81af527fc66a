package org.plumbline.suggest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Holidays that fall on one day: "Thanksgiving", "last Christmas", "Easter Sunday 2024". */
final class Holidays implements DayReader {

  private record Holiday(List<String> words, IntFunction<Optional<LocalDate>> inYear) {}

  private final Map<String, List<Holiday>> byFirstWord = new HashMap<>();

  /**
   * Reads a resource: on each line a rule, an equals sign, and the names, parted by commas. A rule
   * is a month and a day ({@code 12-25}), a month, a weekday and which one of them it is ({@code 11
   * 4 4}), a month, a weekday and the first day that it can be ({@code 11 2 from 2}), or days after
   * Easter ({@code easter -2}).
   */
  Holidays(String resource) {
    for (String line : Lexicon.linesOf(resource)) {
      String[] halves = line.split("=", 2);
      IntFunction<Optional<LocalDate>> rule = rule(halves[0].strip());
      for (String name : halves[1].split(",", -1)) {
        List<String> words = Lexicon.words(name);
        byFirstWord
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Holiday(words, rule));
      }
    }
  }

  private static IntFunction<Optional<LocalDate>> rule(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length == 1) {
      String[] monthAndDay = text.split("-", -1);
      int month = Integer.parseInt(monthAndDay[0]);
      int day = Integer.parseInt(monthAndDay[1]);
      return year -> CalendarValue.dayOf(year, month, day);
    }
    int last = Integer.parseInt(parts[parts.length - 1]);
    if (parts[0].equals("easter")) {
      return year -> year < 1 ? Optional.empty() : Optional.of(Easter.sunday(year).plusDays(last));
    }
    int month = Integer.parseInt(parts[0]);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    boolean isFrom = parts.length > 3;
    TemporalAdjuster chosen =
        isFrom
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(last, weekday);
    return year -> Optional.of(LocalDate.of(year, month, isFrom ? last : 1).with(chosen));
  }

  /** The words that they begin with. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    int at = passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
    Holiday longest = null;
    for (Holiday holiday : byFirstWord.getOrDefault(passage.word(at).lower(), List.of())) {
      boolean isLonger = longest == null || holiday.words().size() > longest.words().size();
      if (isLonger && passage.word(at).isCapitalised() && stands(passage, at, holiday.words())) {
        longest = holiday;
      }
    }
    if (longest == null) {
      return Optional.empty();
    }
    IntFunction<Optional<LocalDate>> inYear = longest.inYear();
    int to = at + longest.words().size();
    Optional<Years.Written> year = Years.at(passage, to);
    if (year.isPresent()) {
      return Optional.of(new NamedDay(year.get().to(), inYear.apply(year.get().year())));
    }
    Tense tense = at > index ? Which.tense(passage.word(index)) : Tense.at(passage, index, to);
    return Optional.of(
        new NamedDay(
            to, passage.publishedOn().flatMap(today -> Nearest.choose(inYear, today, tense))));
  }

  private static boolean stands(Passage passage, int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!passage.word(index + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
