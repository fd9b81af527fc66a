package org.plumbline.check.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.check.value.Numbers;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

/** Parts of a whole that, alone or summed, are more than the whole. */
public final class PartExceedsWholeCheck implements Check {

  private static final Lexicon WHOLES = Lexicon.beside(PartExceedsWholeCheck.class, "wholes.txt");
  private static final Lexicon PARTS = Lexicon.beside(PartExceedsWholeCheck.class, "parts.txt");

  /** "Six of the climbers", "172 of them": the part in group 1, what it is of in group 2. */
  private static final Pattern PART_OF =
      Pattern.compile(
          "⟦C(\\d+)⟧ of (?:(them)\\b|(?:the|these|those|its|their|his|her) (?:\\p{L}+"
              + " ){0,2}?(\\p{L}+)\\b)");

  /** "Of the fans at the concert, 58,000 came by train". */
  private static final Pattern OF_PART =
      Pattern.compile(
          "\\b[Oo]f (?:the|these|those|its|their) (\\p{L}+)\\b[^⟦⟧.;]{0,60}?,? ⟦C(\\d+)⟧");

  /** "Of the 80 applicants, 95 were invited": the whole in group 1, the part in group 2. */
  private static final Pattern OF_COUNTED =
      Pattern.compile(
          "\\b[Oo]f (?:the|these|those|its|their|all) ⟦C(\\d+)⟧[^⟦⟧.;:]{1,40}, (?:about |only"
              + " |some )?⟦C(\\d+)⟧ (?:were|are|was|is|have|had|has|did|came|went|voted|chose)\\b");

  /** "200 rooms, 240 of which are booked", "30 patients, including 34 children". */
  private static final Pattern WHOLE_FIRST =
      Pattern.compile(
          "⟦C(\\d+)⟧[^⟦⟧.;:]{1,60}?, (?:⟦C(\\d+)⟧ of (?:which|whom|them)\\b|(?:including|among"
              + " them) ⟦C(\\d+)⟧)");

  /** What joins a further part to the one before: "172 were killed and 214 wounded". */
  private static final Pattern FURTHER =
      Pattern.compile("^[^⟦⟧.;]{0,60}?(?:\\band|,|\\bwhile) (?:\\p{L}+ )?⟦C(\\d+)⟧");

  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\b(?:than|against|compared (?:with|to)|up from|down from|instead of) (?:the )?$");

  /** "One or two jurors" and the like are seldom all there are. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** In sentences with figures: further away the talk may be of others. */
  private static final int NEAR = 4;

  @Override
  public String id() {
    return "part-exceeds-whole";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  /**
   * A whole, and some that are among it.
   *
   * @param isSaid whether the text says so in as many words
   */
  private record Comparison(Counted whole, List<Counted> parts, boolean isSaid) {}

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    List<FigureText> sentences = FigureText.sentences(article.body());
    List<Counted> counted = counted(sentences);
    List<Comparison> comparisons = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      comparisons.addAll(told(sentences.get(at), at, counted));
      struck(at, counted).ifPresent(comparisons::add);
    }
    return comparisons.stream()
        .filter(PartExceedsWholeCheck::isTooMuch)
        .map(comparison -> flag(article, comparison))
        .distinct();
  }

  private static List<Counted> counted(List<FigureText> sentences) {
    List<Counted> counted = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      int index = at;
      FigureText sentence = sentences.get(at);
      sentence.figures().stream()
          .filter(figure -> !isComparison(sentence, figure))
          .flatMap(figure -> Counted.of(figure, index).stream())
          .forEach(counted::add);
    }
    return counted;
  }

  /** "Fewer than the 75,000 who came last year": those are others. */
  private static boolean isComparison(FigureText sentence, FigureMention figure) {
    String sign = "⟦C" + sentence.figures().indexOf(figure) + "⟧";
    int at = sentence.pattern().indexOf(sign);
    return at > 0 && COMPARISON.matcher(sentence.pattern().substring(0, at)).find();
  }

  /** Parts that the text itself says are of something that was counted before. */
  private static List<Comparison> told(FigureText sentence, int at, List<Counted> counted) {
    List<Comparison> found = new ArrayList<>(beside(sentence, at, counted));
    sentence
        .first(PART_OF)
        .ifPresent(
            match -> {
              FigureMention part = sentence.figure(match.group(1));
              String of = Optional.ofNullable(match.group(3)).orElse("");
              whole(part, of, at, counted)
                  .map(
                      whole ->
                          new Comparison(whole, parts(sentence, part, match, at, counted), true))
                  .ifPresent(found::add);
            });
    sentence
        .first(OF_PART)
        .ifPresent(
            match -> {
              FigureMention part = sentence.figure(match.group(2));
              whole(part, match.group(1), at, counted)
                  .map(whole -> new Comparison(whole, List.of(counted(part, at, counted)), true))
                  .ifPresent(found::add);
            });
    return found;
  }

  /** A whole and its part that one sentence gives together. */
  private static List<Comparison> beside(FigureText sentence, int at, List<Counted> counted) {
    return Stream.concat(sentence.all(OF_COUNTED), sentence.all(WHOLE_FIRST))
        .map(
            match -> {
              String part =
                  match.group(2) == null ? match.group(match.groupCount()) : match.group(2);
              return new Comparison(
                  counted(sentence.figure(match.group(1)), at, counted),
                  List.of(counted(sentence.figure(part), at, counted)),
                  true);
            })
        .filter(comparison -> !comparison.whole().noun().isEmpty())
        .toList();
  }

  private static List<Counted> parts(
      FigureText sentence, FigureMention first, Matcher match, int at, List<Counted> counted) {
    List<Counted> parts = new ArrayList<>();
    parts.add(counted(first, at, counted));
    Matcher further = FURTHER.matcher(sentence.pattern().substring(match.end()));
    if (further.find()) {
      Counted next = counted(sentence.figure(further.group(1)), at, counted);
      boolean isOther = !next.event().equals(parts.getFirst().event());
      if (isStruck(parts.getFirst()) && isStruck(next) && isOther) {
        parts.add(next);
      }
    }
    return parts;
  }

  /** A part as it was read, or, where it was not told what it counts, without that. */
  private static Counted counted(FigureMention part, int at, List<Counted> counted) {
    return counted.stream()
        .filter(count -> count.figure().equals(part))
        .findFirst()
        .orElseGet(() -> new Counted(part, "", part.figure().event(), Set.of(), Set.of(), at));
  }

  /**
   * The last count before a part of what it is said to be of; of "them", the last count just
   * before.
   *
   * @param noun as it stands there; empty for a pronoun
   */
  private static Optional<Counted> whole(
      FigureMention part, String noun, int at, List<Counted> counted) {
    List<Counted> before =
        counted.stream()
            .filter(whole -> whole.figure().range().end() <= part.range().start())
            .filter(whole -> noun.isEmpty() || isNoun(whole, noun))
            .toList();
    int reach = noun.isEmpty() ? 1 : before.size() == 1 ? Integer.MAX_VALUE : NEAR;
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.getLast())
            .filter(whole -> at - whole.sentence() <= reach && !isStruck(whole));
  }

  private static boolean isNoun(Counted whole, String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.startsWith(whole.noun()) || whole.noun().startsWith(lower);
  }

  private static boolean isStruck(Counted count) {
    return count.event().filter(PARTS::contains).isPresent();
  }

  /** Those whom something befell, of those who were sent, carried or employed before. */
  private static Optional<Comparison> struck(int at, List<Counted> counted) {
    Map<String, Counted> parts = new LinkedHashMap<>();
    counted.stream()
        .filter(count -> count.sentence() == at && isStruck(count))
        .filter(count -> parts.isEmpty() || count.isLike(parts.values().iterator().next()))
        .forEach(count -> parts.putIfAbsent(count.event().orElseThrow(), count));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Counted first = parts.values().iterator().next();
    return counted.reversed().stream()
        .filter(whole -> whole.sentence() < at && whole.isLike(first))
        .findFirst()
        .filter(whole -> whole.event().filter(WHOLES::contains).isPresent())
        .filter(whole -> isAmong(first, whole, at))
        .map(whole -> new Comparison(whole, List.copyOf(parts.values()), false));
  }

  private static boolean isAmong(Counted part, Counted whole, int at) {
    if (!part.names().isEmpty()) {
      return part.isNamedIn(whole) && part.isSameNoun(whole);
    }
    boolean isNear = at - whole.sentence() <= 1;
    if (part.isElsewhere(whole)) {
      return false;
    }
    return (isNear && (part.isSameNoun(whole) || part.isTiedTo(whole))) || part.sharesName(whole);
  }

  private static boolean isTooMuch(Comparison comparison) {
    boolean isWhole =
        number(comparison.whole()).compareTo(LEAST) >= 0
            || (comparison.isSaid() && isExact(comparison.whole()));
    Interval sum =
        comparison.parts().stream()
            .map(part -> part.figure().value())
            .reduce(Interval::plus)
            .orElseThrow();
    return isWhole && comparison.whole().figure().value().isBelow(sum);
  }

  private static boolean isExact(Counted count) {
    Quantity quantity = count.figure().figure().quantity();
    return quantity.approximation() == Approximation.EXACT
        && quantity.min().equals(quantity.max())
        && number(count).compareTo(BigDecimal.ONE) > 0;
  }

  private Flag flag(CheckedArticle article, Comparison comparison) {
    List<Flag.Evidence> evidence = new ArrayList<>();
    evidence.add(article.evidence(comparison.whole().figure()));
    comparison.parts().forEach(part -> evidence.add(article.evidence(part.figure())));
    return article.flag(this, Severity.HIGH, message(comparison), evidence);
  }

  /** "300 killed + 2,700 wounded = 3,000, but only 11 soldiers sent." */
  private static String message(Comparison comparison) {
    List<Counted> parts = comparison.parts();
    String sum =
        parts.stream()
            .map(part -> value(part) + part.eventAsWritten().map(e -> " " + e).orElse(""))
            .collect(Collectors.joining(" + "));
    BigDecimal total =
        parts.stream().map(PartExceedsWholeCheck::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    Counted whole = comparison.whole();
    return "%s%s, but only %s %s%s."
        .formatted(
            sum,
            parts.size() == 1 ? "" : " = " + Numbers.text(total),
            value(whole),
            whole.nounAsWritten(),
            whole.eventAsWritten().map(event -> " " + event).orElse(""));
  }

  private static BigDecimal number(Counted count) {
    Quantity quantity = count.figure().figure().quantity();
    return quantity.min().or(quantity::max).orElse(BigDecimal.ZERO);
  }

  private static String value(Counted count) {
    return Numbers.text(number(count));
  }
}
