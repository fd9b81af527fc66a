package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure.FigureKind;

/**
 * Shares of one whole, of which nobody can be in two.
 *
 * @param parts percents
 * @param isAll whether they are all there are
 */
record Shares(List<FigureMention> parts, boolean isAll) {

  /** Each share may be rounded; a point more for what is told of neither. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(98);

  private static final BigDecimal MOST = BigDecimal.valueOf(101);

  private static final Pattern FOR =
      Pattern.compile(
          "\\b(?:favou?r\\w*|for|support\\w*|back\\w*|approv\\w*|yes|agree\\w*|remain)\\b");

  private static final Pattern AGAINST =
      Pattern.compile("\\b(?:against|oppos\\w*|reject\\w*|disapprov\\w*|no|disagree\\w*|leave)\\b");

  private static final Pattern NEITHER =
      Pattern.compile(
          "\\b(?:no (?:opinion|view|preference|answer)|undecided|unsure|not sure|n[o']t"
              + " know|neither|abstain\\w*|spoil\\w*|neutral|no idea|could not say)\\b");

  private static final Pattern VOTE =
      Pattern.compile("⟦P\\d+⟧ (?:per ?cent )?of (?:the |all )?(?:votes?|ballots?|vote share)\\b");

  /** What says that shares are of different wholes or times, or that one may be in two. */
  private static final Pattern APART =
      Pattern.compile(
          "\\b(?:up|down|from|compared|against \\d|turnout|multiple|several|both|each|also|while in"
              + "|including|more than one|women|men|whom|of those|of these|of them|average"
              + "|margin|earlier|previous\\w*|last)\\b");

  /** "Women" and "men" as shares of others, not as those of whom shares are told. */
  private static final Pattern SEXES =
      Pattern.compile(
          "⟦P\\d+⟧[^⟦⟧.;:]{0,40}?(?<!\\bof )(?<!\\bof the )\\b(women|female|girls|men|male|boys)\\b"
              + ".*?⟦P\\d+⟧(?! of\\b)[^⟦⟧.;:]{0,40}?\\b(women|female|girls|men|male|boys)\\b");

  /** "The remaining 30 percent": with all others they are the whole. */
  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:(?:the|its|their) (?:remaining|other)|the rest,?(?: or)?) ⟦P\\d+⟧(?="
              + " ?(?:[.,;)]|$)|"
              + " (?:of|to|for|in|on|by|from|with|at|went|goes|go|was|were|is|are|said|did|had"
              + "|have|has|came|comes|will|would|voted|chose|being)\\b)");

  /** By which not all shares that are told are of one whole. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:up|down|from|compared|against|both|each|also|including|among|whom|of those"
              + "|of these|of them|of which|average|margin|earlier|previous\\w*|last|more"
              + "|than|rates?|growth|interest|by|per)\\b");

  static Optional<Shares> in(FigureText sentence) {
    return ofVoters(sentence).or(() -> ofSexes(sentence)).or(() -> ofRest(sentence));
  }

  private static Optional<Shares> ofSexes(FigureText sentence) {
    List<FigureMention> percents = percents(sentence);
    return sentence
        .first(SEXES)
        .filter(match -> !match.group(1).equals(match.group(2)))
        .filter(_ -> percents.stream().allMatch(Shares::isExact))
        .filter(_ -> !OTHERS.matcher(sentence.pattern()).find())
        .map(_ -> new Shares(percents, false));
  }

  private static Optional<Shares> ofRest(FigureText sentence) {
    List<FigureMention> percents = percents(sentence);
    boolean isPlain =
        percents.size() > 1
            && percents.stream().allMatch(Shares::isExact)
            && REST.matcher(sentence.pattern()).find()
            && !OTHERS.matcher(sentence.pattern()).find();
    return isPlain ? Optional.of(new Shares(percents, true)) : Optional.empty();
  }

  private static List<FigureMention> percents(FigureText sentence) {
    return sentence.figures().stream()
        .filter(figure -> figure.figure().figureKind() == FigureKind.PERCENT)
        .toList();
  }

  private static Optional<Shares> ofVoters(FigureText sentence) {
    List<FigureMention> percents = percents(sentence);
    String text = sentence.pattern();
    boolean isPoll =
        FOR.matcher(text).find() && AGAINST.matcher(text).find() && NEITHER.matcher(text).find();
    boolean isVote = VOTE.matcher(text).find();
    boolean isPlain =
        percents.size() > 2
            && percents.stream().allMatch(Shares::isExact)
            && !APART.matcher(text).find();
    return isPlain && (isPoll || isVote)
        ? Optional.of(new Shares(percents, isPoll && percents.size() == 3))
        : Optional.empty();
  }

  private static boolean isExact(FigureMention percent) {
    return percent.figure().unit().equals(Optional.of("%"))
        && percent.figure().quantity().min().isPresent()
        && percent.figure().quantity().min().equals(percent.figure().quantity().max());
  }

  boolean isOff(Interval sum) {
    boolean isOver = Interval.exactly(MOST).isBelow(sum);
    return isOver || (isAll && sum.isBelow(Interval.exactly(LEAST)));
  }
}
