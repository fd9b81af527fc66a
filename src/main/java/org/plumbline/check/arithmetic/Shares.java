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

  static Optional<Shares> in(FigureText sentence) {
    List<FigureMention> percents =
        sentence.figures().stream()
            .filter(figure -> figure.figure().figureKind() == FigureKind.PERCENT)
            .toList();
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
