package org.plumbline.check.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.language.Sentence;
import org.plumbline.text.TextRange;

/**
 * A sentence in which each figure is one sign, so that a pattern can tell how figures hang
 * together: "rose from ⟦C0⟧ to ⟦C1⟧". The letter gives the kind: C for counts, M money, P percents,
 * R ratios and shares, U measures, T durations, A ages, O ordinals, D dates and times; the number
 * is its place in {@link #figures()}.
 *
 * @param pattern the sentence with its figures as signs
 * @param figures in reading order; none lies in another
 * @param paragraph the index of its paragraph
 */
public record FigureText(String pattern, List<FigureMention> figures, int paragraph) {

  private static final Pattern PLACE = Pattern.compile("\\d+");

  public FigureText {
    figures = List.copyOf(figures);
  }

  /** The sentences of a text that hold figures, in reading order. */
  public static List<FigureText> sentences(CheckedText text) {
    return all(text).stream().filter(sentence -> !sentence.figures().isEmpty()).toList();
  }

  /** All sentences of a text, in reading order. */
  public static List<FigureText> all(CheckedText text) {
    List<FigureMention> all = outermost(text.figures());
    List<FigureText> read = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.parsed().sentences().toList()) {
      TextRange range = sentence.range();
      while (next < all.size() && all.get(next).range().start() < range.start()) {
        next++;
      }
      List<FigureMention> within = new ArrayList<>();
      while (next < all.size() && all.get(next).range().end() <= range.end()) {
        within.add(all.get(next));
        next++;
      }
      read.add(of(text, range, within));
    }
    return read;
  }

  private static List<FigureMention> outermost(List<FigureMention> figures) {
    List<FigureMention> kept = new ArrayList<>();
    figures.stream()
        .sorted(Comparator.comparing(FigureMention::range))
        .forEach(
            figure -> {
              if (kept.isEmpty() || kept.getLast().range().end() <= figure.range().start()) {
                kept.add(figure);
              }
            });
    return kept;
  }

  private static FigureText of(CheckedText checked, TextRange range, List<FigureMention> figures) {
    String text = checked.text();
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
        checked.parsed().division().at(range.start()).index());
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
