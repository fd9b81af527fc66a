package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.suggest.date.Reading.Place;
import org.plumbline.text.TextRange;

/** Finds dates, times and durations by rules on the text alone. May be used by several threads. */
public final class DateRecogniser {

  private final Lexer lexer;
  private final List<Rule> rules;
  private final Modifiers modifiers = new Modifiers();

  /** A recogniser of English. */
  public DateRecogniser() {
    this(Grammar.english());
  }

  private DateRecogniser(Grammar grammar) {
    this.lexer = new Lexer(grammar.lexicon());
    this.rules = grammar.rules();
  }

  /**
   * A recogniser of a language. Of German, French and Spanish it knows calendar dates, weekdays,
   * months and years; of languages that it does not know, dates in digits that begin with the year.
   *
   * @param code ISO 639-1, such as {@code de}
   */
  public static DateRecogniser of(String code) {
    return new DateRecogniser(Grammar.of(code));
  }

  /**
   * The dates, times and durations of one paragraph, in reading order, none overlapping another.
   *
   * @param text the whole article
   * @param paragraph which part of it, in UTF-16 units
   * @param publishedOn the day that relative dates count from; without it they have no value
   */
  public List<FoundDate> recognise(
      String text, TextRange paragraph, Optional<LocalDate> publishedOn) {
    Passage passage =
        new Passage(
            text,
            lexer.words(text, paragraph),
            publishedOn,
            () -> spokenOfBefore(text, paragraph, publishedOn));
    List<FoundDate> found = new ArrayList<>();
    int done = 0;
    for (Match match : matches(passage)) {
      int from = Math.max(done, modifiers.from(passage, match));
      done = match.to();
      match
          .reading()
          .figure()
          .ifPresent(figure -> found.add(new FoundDate(passage.range(from, match.to()), figure)));
    }
    return List.copyOf(found);
  }

  private List<Match> matches(Passage passage) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.word(i).begins() && !passage.hasUnitSoonAfter(i)) {
        continue;
      }
      Optional<Match> match = longest(passage, i);
      if (match.isPresent()) {
        matches.add(match.get());
        if (match.get().reading() instanceof Place(var value, _)) {
          value.ifPresent(passage::nowSpeaksOf);
        }
        i = match.get().to() - 1;
      }
    }
    return matches;
  }

  /** The longest of what begins at a word; of two that are as long, that of the earlier rule. */
  private Optional<Match> longest(Passage passage, int index) {
    Match longest = null;
    for (Rule rule : rules) {
      Optional<Match> match = rule.match(passage, index);
      if (match.isPresent() && (longest == null || match.get().to() > longest.to())) {
        longest = match.get();
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * What was last spoken of before a paragraph, in the one before it; where that names no date, the
   * day of the news.
   */
  private Optional<CalendarValue> spokenOfBefore(
      String text, TextRange paragraph, Optional<LocalDate> publishedOn) {
    int end = paragraph.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    Optional<CalendarValue> today = publishedOn.map(CalendarValue::day);
    if (start >= end) {
      return today;
    }
    Passage before =
        new Passage(text, lexer.words(text, new TextRange(start, end)), publishedOn, () -> today);
    matches(before);
    return before.spokenOf();
  }
}
