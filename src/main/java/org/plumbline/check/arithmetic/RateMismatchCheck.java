package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.check.value.Numbers;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** X of Y that is not the share, rate or odds that are given with it. */
public final class RateMismatchCheck implements Check {

  private static final String DETERMINER =
      "(?:the|its|their|his|her|our|all|some|about|those|these|around|nearly|more than)? ?";

  /** Words, and perhaps a date, but no end of the sentence. */
  private static final String GAP = "(?:[^⟦⟧.;]|⟦[DT]\\d+⟧)";

  /** X of Y: the part in group 1, the whole in group 2. */
  private static final Pattern PART_OF_WHOLE =
      Pattern.compile("⟦C(\\d+)⟧(?: [\\p{L}-]+){0,2} (?:out )?of " + DETERMINER + "⟦C(\\d+)⟧");

  /** Of Y, X: the whole in group 1, the part in group 2. */
  private static final Pattern OF_WHOLE_PART =
      Pattern.compile(
          "(?:[Oo]ut of|[Oo]f|[Aa]mong|[Ii]n a (?:trial|study|survey|sample|test) (?:with|of)) "
              + DETERMINER
              + "⟦C(\\d+)⟧"
              + GAP
              + "{1,90}?,(?: (?:only|just|some|about|a total of))? ⟦C(\\d+)⟧(?!"
              + " (?:per|of))");

  /** Looked at Y and found so in X: the whole in group 1, the part in group 2. */
  private static final Pattern FOUND_IN =
      Pattern.compile(
          "⟦C(\\d+)⟧ "
              + GAP
              + "{1,90}?\\band"
              + " (?:found|detected|saw|recorded|identified|noted|discovered)\\b[^⟦⟧.;]{0,60}? in"
              + " (?:only |just )?⟦C(\\d+)⟧");

  /** After the pair: "…, or ⟦P2⟧", "… (⟦P2⟧)", "…, ⟦R2⟧ of the total". */
  private static final Pattern GIVEN_AFTER =
      Pattern.compile(
          "^"
              + GAP
              + "{0,60}?(?:,|\\(|–|—|:| -)(?: ?(?:or|that is|i\\.e\\.|about|roughly|around|some|in"
              + " other words|a|the|an?(?: \\p{L}+){0,2}"
              + " (?:rate|share|ratio|proportion|percentage|turnout|occupancy|take-up|majority|success|probability|chance)"
              + " of|making|which is|equal to|meaning|representing|for|giving|in)\\b,?)*"
              + " ?⟦[PR](\\d+)⟧(?= ?(?:[).,;]|$|of (?:them|the|those|all|it)|in all|\\p{L}+"
              + " (?:majority|rate|share)|majority|rate|share|percent))");

  /** "Three quarters of the 400 pupils, or 250,": share, whole and part in groups 1 to 3. */
  private static final Pattern SHARE_FIRST =
      Pattern.compile(
          "⟦[PR](\\d+)⟧ of "
              + DETERMINER
              + "⟦C(\\d+)⟧[^⟦⟧.;,]{1,40},? (?:or |that is,? |namely |\\()?⟦C(\\d+)⟧(?:"
              + " \\p{L}+)?(?=[,.)]| in (?:all|total))");

  /**
   * Two ways to give one share: "70 percent of the appeals: 33 out of 110", "seven in ten took
   * part, 450 out of 900", "45 out of 60 were late – half of them".
   */
  private static final List<Pattern> SAME_SHARE =
      List.of(
          Pattern.compile("⟦[PR](\\d+)⟧" + GAP + "{1,90}?: (?:only |just )?⟦R(\\d+)⟧"),
          Pattern.compile(
              "⟦[PR](\\d+)⟧" + GAP + "{1,90}?(?:, or | \\((?:or )?|, )⟦R(\\d+)⟧(?= ?[.;)]|$)"),
          Pattern.compile(
              "⟦R(\\d+)⟧"
                  + GAP
                  + "{1,60}?(?:,|\\(|–|—) ?(?:or |that is,? )?⟦[PR](\\d+)⟧(?= ?(?:[).,;]|$)| of"
                  + " (?:them|the total))"));

  private static final Pattern OUT_OF = Pattern.compile("\\d.*\\b(?:out )?of\\b.*\\d");

  /** Before the pair: "One in two trains was late: 4 of 16". */
  private static final Pattern GIVEN_BEFORE =
      Pattern.compile("⟦[PR](\\d+)⟧" + GAP + "{0,90}(?::|–|—|\\() ?$");

  /** What refers back to a pair: "the 56 percent take-up". */
  private static final Pattern REFERRED =
      Pattern.compile("\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]uch an?) ⟦[PR](\\d+)⟧ (?!of\\b)[\\p{L}-]+");

  private record Pair(FigureMention part, FigureMention whole, int start, int end) {}

  @Override
  public String id() {
    return "rate-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return FigureText.besideNext(
            FigureText.sentences(article.body()),
            RateMismatchCheck.class,
            (sentence, next) -> flags(article, sentence, next))
        .flatMap(List::stream);
  }

  private List<Flag> flags(CheckedArticle article, FigureText sentence, Optional<FigureText> next) {
    Stream<Flag> stated =
        pairs(sentence).stream()
            .flatMap(
                pair ->
                    given(sentence, pair)
                        .or(() -> named(sentence, next, pair))
                        .flatMap(share -> flag(article, pair, share))
                        .stream());
    return Stream.of(
            stated,
            sharesFirst(article, sentence),
            sameShares(article, sentence),
            Quotient.in(sentence).filter(Quotient::isOff).map(each -> told(article, each)))
        .flatMap(flags -> flags)
        .toList();
  }

  private Stream<Flag> sharesFirst(CheckedArticle article, FigureText sentence) {
    return sentence
        .all(SHARE_FIRST)
        .flatMap(
            match -> {
              Pair pair =
                  new Pair(
                      sentence.figure(match.group(3)),
                      sentence.figure(match.group(2)),
                      match.start(),
                      match.end());
              return flag(article, pair, sentence.figure(match.group(1))).stream();
            });
  }

  private Stream<Flag> sameShares(CheckedArticle article, FigureText sentence) {
    long shares =
        sentence.figures().stream().filter(figure -> Share.of(figure).isPresent()).count();
    return SAME_SHARE.stream()
        .filter(_ -> shares == 2)
        .flatMap(sentence::all)
        .map(match -> List.of(sentence.figure(match.group(1)), sentence.figure(match.group(2))))
        .distinct()
        .flatMap(
            pair ->
                isCountedOut(pair.getFirst())
                    ? sameShare(article, pair.getFirst(), pair.getLast()).stream()
                    : sameShare(article, pair.getLast(), pair.getFirst()).stream());
  }

  private static boolean isCountedOut(FigureMention share) {
    return OUT_OF.matcher(share.quote()).find();
  }

  private Optional<Flag> sameShare(
      CheckedArticle article, FigureMention counted, FigureMention stated) {
    return Share.exactly(counted)
        .filter(_ -> isCountedOut(counted))
        .filter(share -> Share.of(stated).filter(share::isDisjointFrom).isPresent())
        .map(share -> told(article, counted, share, stated));
  }

  private Flag told(
      CheckedArticle article, FigureMention counted, Interval share, FigureMention stated) {
    return article.flag(
        this,
        Severity.HIGH,
        "%s is %s, not %s."
            .formatted(counted.quote(), Share.percent(share.min().orElseThrow()), stated.quote()),
        List.of(article.evidence(stated), article.evidence(counted)));
  }

  private Flag told(CheckedArticle article, Quotient quotient) {
    BigDecimal total = quotient.total().figure().quantity().min().orElseThrow();
    BigDecimal number = quotient.number().figure().quantity().min().orElseThrow();
    return article.flag(
        this,
        Severity.HIGH,
        "%s by %s is %s for each, not %s."
            .formatted(
                quotient.total().quote(),
                quotient.number().quote(),
                Numbers.text(total.divide(number, new MathContext(3))),
                quotient.each().quote()),
        List.of(
            article.evidence(quotient.total()),
            article.evidence(quotient.number()),
            article.evidence(quotient.each())));
  }

  private static List<Pair> pairs(FigureText sentence) {
    List<Pair> pairs = new ArrayList<>();
    add(PART_OF_WHOLE, sentence, 1, 2, pairs);
    add(OF_WHOLE_PART, sentence, 2, 1, pairs);
    add(FOUND_IN, sentence, 2, 1, pairs);
    return pairs;
  }

  private static void add(
      Pattern pattern, FigureText sentence, int part, int whole, List<Pair> pairs) {
    sentence
        .first(pattern)
        .map(
            match ->
                new Pair(
                    sentence.figure(match.group(part)),
                    sentence.figure(match.group(whole)),
                    match.start(),
                    match.end()))
        .ifPresent(pairs::add);
  }

  /** The share that stands right behind the pair, or right before it. */
  private static Optional<FigureMention> given(FigureText sentence, Pair pair) {
    String behind = sentence.pattern().substring(pair.end());
    String before = sentence.pattern().substring(0, pair.start());
    return Optional.of(GIVEN_AFTER.matcher(behind))
        .filter(match -> match.find())
        .or(() -> Optional.of(GIVEN_BEFORE.matcher(before)).filter(match -> match.find()))
        .map(match -> sentence.figure(match.group(1)));
  }

  /** A share of what the whole counts, in the same sentence or the next: "35 percent of wells". */
  private static Optional<FigureMention> named(
      FigureText sentence, Optional<FigureText> next, Pair pair) {
    Optional<FigureMention> referred =
        near(sentence, next)
            .flatMap(later -> later.first(REFERRED).map(match -> later.figure(match.group(1))));
    return Stream.concat(
            sentence.figures().stream(),
            near(sentence, next).stream().flatMap(later -> later.figures().stream()))
        .filter(figure -> figure.range().start() > pair.part().range().start())
        .filter(figure -> Share.of(figure).isPresent())
        .filter(figure -> isShareOf(figure, pair))
        .findFirst()
        .or(() -> referred);
  }

  private static Optional<FigureText> near(FigureText sentence, Optional<FigureText> next) {
    return next.filter(later -> later.paragraph() == sentence.paragraph());
  }

  private static boolean isShareOf(FigureMention share, Pair pair) {
    Optional<String> whole = pair.whole().figure().counted().or(pair.part().figure()::counted);
    return whole.isPresent()
        && share.figure().counted().equals(whole)
        && share.figure().event().equals(pair.part().figure().event());
  }

  private Optional<Flag> flag(CheckedArticle article, Pair pair, FigureMention stated) {
    Optional<Interval> share = Share.of(pair.part().value(), pair.whole().value());
    return share
        .filter(is -> Share.of(stated).filter(is::isDisjointFrom).isPresent())
        .map(_ -> told(article, pair, stated));
  }

  private Flag told(CheckedArticle article, Pair pair, FigureMention stated) {
    BigDecimal part = pair.part().figure().quantity().min().orElseThrow();
    BigDecimal whole = pair.whole().figure().quantity().min().orElseThrow();
    return article.flag(
        this,
        Severity.HIGH,
        "%s of %s is %s, not %s."
            .formatted(
                Numbers.text(part),
                Numbers.text(whole),
                Share.percent(part.divide(whole, MathContext.DECIMAL32)),
                stated.quote()),
        List.of(
            article.evidence(pair.part()),
            article.evidence(pair.whole()),
            article.evidence(stated)));
  }
}
