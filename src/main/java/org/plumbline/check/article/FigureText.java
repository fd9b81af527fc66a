package org.plumbline.check.article;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/**
 * A sentence in which each figure is one sign, so that a pattern can tell how figures hang
 * together: "rose from ⟦C0⟧ to ⟦C1⟧". The letter gives the kind: C for counts, M money, P percents,
 * R ratios and shares, U measures, T durations, A ages, O ordinals, D dates and times; the number
 * is its place in {@link #figures()}. It stays the same object for as long as its figures stay as
 * they are, so that what was made of it can be kept with it. May be used by several threads.
 */
public final class FigureText {

  private static final Pattern PLACE = Pattern.compile("\\d+");

  private final String pattern;
  private final List<FigureMention> figures;
  private final int paragraph;
  private final ConcurrentHashMap<Class<?>, View> views = new ConcurrentHashMap<>();

  /** What was made of the sentence beside another one. */
  private record View(Optional<FigureText> beside, Object value) {}

  private FigureText(String pattern, List<FigureMention> figures, int paragraph) {
    this.pattern = pattern;
    this.figures = List.copyOf(figures);
    this.paragraph = paragraph;
  }

  /** The sentence with its figures as signs. */
  public String pattern() {
    return pattern;
  }

  /** In reading order; none lies in another. */
  public List<FigureMention> figures() {
    return figures;
  }

  /** The index of its paragraph. */
  public int paragraph() {
    return paragraph;
  }

  /** The sentences of a text that hold figures, in reading order. */
  public static List<FigureText> sentences(CheckedText text) {
    return all(text).stream().filter(sentence -> !sentence.figures().isEmpty()).toList();
  }

  /** All sentences of a text, in reading order. */
  public static List<FigureText> all(CheckedText text) {
    return text.parsed().view(FigureReading.class, FigureReading::new).sentences(text.items());
  }

  /**
   * What a reading makes of each of some sentences beside the one before it, in their order; kept
   * as with {@link #view}.
   */
  public static <T> Stream<T> besidePrevious(
      List<FigureText> sentences,
      Class<?> type,
      BiFunction<FigureText, Optional<FigureText>, T> reading) {
    return beside(sentences, -1, type, reading);
  }

  /** The same beside the one after it. */
  public static <T> Stream<T> besideNext(
      List<FigureText> sentences,
      Class<?> type,
      BiFunction<FigureText, Optional<FigureText>, T> reading) {
    return beside(sentences, 1, type, reading);
  }

  private static <T> Stream<T> beside(
      List<FigureText> sentences,
      int step,
      Class<?> type,
      BiFunction<FigureText, Optional<FigureText>, T> reading) {
    return IntStream.range(0, sentences.size())
        .mapToObj(
            at -> {
              Optional<FigureText> beside =
                  at + step >= 0 && at + step < sentences.size()
                      ? Optional.of(sentences.get(at + step))
                      : Optional.empty();
              return sentences.get(at).view(type, beside, read -> reading.apply(read, beside));
            });
  }

  /**
   * What some reading makes of this sentence, worked out when first asked for.
   *
   * @param type of the reading, by which the outcome is kept
   * @param reading depends on this sentence and its figures alone
   */
  public <T> T view(Class<?> type, Function<FigureText, T> reading) {
    return view(type, Optional.empty(), reading);
  }

  /**
   * The same of a reading that also depends on one other sentence.
   *
   * @param beside the other sentence
   */
  @SuppressWarnings("unchecked") // of one type, all readings make the same sort of thing
  public <T> T view(Class<?> type, Optional<FigureText> beside, Function<FigureText, T> reading) {
    View known = views.get(type);
    if (known == null || !known.beside().equals(beside)) {
      known = new View(beside, reading.apply(this));
      views.put(type, known);
    }
    return (T) known.value();
  }

  /** The sentence at a place, with its figures. */
  static FigureText of(ParsedText parsed, TextRange range, List<FigureMention> figures) {
    String text = parsed.text();
    StringBuilder pattern = new StringBuilder();
    int at = range.start();
    for (int place = 0; place < figures.size(); place++) {
      FigureMention figure = figures.get(place);
      pattern.append(text, at, figure.range().start());
      pattern.append('⟦').append(letter(figure)).append(place).append('⟧');
      at = figure.range().end();
    }
    pattern.append(text, at, range.end());
    return new FigureText(
        pattern.toString().replaceAll("\\s+", " "),
        figures,
        parsed.division().at(range.start()).index());
  }

  private static char letter(FigureMention figure) {
    return switch (figure.figure().figureKind()) {
      case COUNT -> 'C';
      case MONEY -> 'M';
      case PERCENT -> 'P';
      case RATIO -> 'R';
      case MEASURE -> 'U';
      case DURATION -> 'T';
      case AGE -> 'A';
      case ORDINAL -> 'O';
      case DATE, TIME -> 'D';
    };
  }

  /** The figure whose sign, or its number, a group of a match holds. */
  public FigureMention figure(String sign) {
    Matcher place = PLACE.matcher(sign);
    if (!place.find()) {
      throw new IllegalArgumentException("no sign of a figure: " + sign);
    }
    return figures.get(Integer.parseInt(place.group()));
  }

  /** All places where a pattern fits, in reading order. */
  public Stream<MatchResult> all(Pattern wanted) {
    return wanted.matcher(pattern).results();
  }

  /** The first place where a pattern fits. */
  public Optional<Matcher> first(Pattern wanted) {
    Matcher matcher = wanted.matcher(pattern);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
