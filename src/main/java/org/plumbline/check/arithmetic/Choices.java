package org.plumbline.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Nouns;

/** Reads parts of which nobody can be in two: votes, answers, seats won, men and women. */
final class Choices {

  private static final String TOTAL = "⟦[CM](\\d+)⟧";

  private static final Pattern SIGN = Pattern.compile("⟦C(\\d+)⟧");

  /** "17 defendants, 9 men and 12 women": nobody is both, whoever they are. */
  private static final Pattern SEXES =
      Pattern.compile(
          TOTAL
              + " [^⟦⟧.;:,]{1,40},? (?:– |— |\\()?(⟦C\\d+⟧"
              + " (?:men|women|boys|girls|males|females) and ⟦C\\d+⟧"
              + " (?:men|women|boys|girls|males|females))(?! and\\b|,? ⟦)");

  /** "Of the 240 seats, the Reds won 110 and the Blues 80": nobody else has what one has. */
  private static final Pattern WINNERS =
      Pattern.compile(
          "\\b[Oo]f (?:the |its |all |all the )?⟦C(\\d+)⟧[^⟦⟧.;:]{1,40}?, ([\\p{L}' -]{2,40}"
              + " (?:won|wins?|took|takes?|got|gets?|received|held|holds?|gained|secured|controls?"
              + "|controlled) ⟦C\\d+⟧(?:(?:,? and|,|,? while) [\\p{L}' -]{2,40} ⟦C\\d+⟧)+)");

  private static final Pattern VOTES =
      Pattern.compile(
          TOTAL
              + "-(?:member|seat|strong|judge|person|nation|delegate)\\b[^⟦⟧.;:]{0,60}?⟦C(\\d+)⟧"
              + "(?: votes?)?(?: |-)(?:to|against) ⟦C(\\d+)⟧(?: votes?)?(?= ?(?:[.,;)]|$))");

  /** "Of 500 people asked, 300 said yes, 150 said no and 90 did not know". */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "\\b[Oo]f (?:the |its |these |those |all )?⟦C(\\d+)⟧[^⟦⟧.;:]{1,60}?, (⟦C\\d+⟧"
              + " [^⟦⟧.;:]{1,40}(?:, ⟦C\\d+⟧ [^⟦⟧.;:]{1,40})*,? (?:and|while) ⟦C\\d+⟧"
              + " [^⟦⟧.;:]{2,40})");

  /** Among answers, one that excludes the others. */
  private static final Pattern NO =
      Pattern.compile("\\b(?:no|not|against|abstain\\w*|undecided|refus\\w+|declin\\w+)\\b");

  private static final String PLAYED =
      "(?:won|drew|drawn|tied|lost|winning|drawing|losing) ⟦C\\d+⟧";

  /** "Won four, drew three and lost five of its ten games". */
  private static final Pattern RESULTS =
      Pattern.compile(
          "\\b("
              + PLAYED
              + "(?:(?:,| and|, and) "
              + PLAYED
              + ")+) (?:of|from|in) (?:its|their|his|her|the) (?:\\p{L}+ )?⟦C(\\d+)⟧");

  /** "19 tourists, eight of them Dutch, seven Danish": nobody is of two nations. */
  private static final Pattern NATIONS =
      Pattern.compile(
          TOTAL
              + " [^⟦⟧.;:]{1,40}?,? \\(?(⟦C\\d+⟧ (?:of (?:them|whom) )?\\p{Lu}\\p{Ll}+(?:(?:,|"
              + " and|, and) ⟦C\\d+⟧ \\p{Lu}\\p{Ll}+)+)(?= ?[.,;)]| w)");

  private Choices() {}

  static Optional<Division> in(FigureText sentence) {
    return sexes(sentence)
        .or(() -> nations(sentence))
        .or(() -> sentence.first(RESULTS).map(match -> division(sentence, match, 2, 1, false)))
        .or(() -> votes(sentence))
        .or(() -> answers(sentence))
        .or(() -> winners(sentence));
  }

  private static Optional<Division> sexes(FigureText sentence) {
    return sentence
        .first(SEXES)
        .filter(match -> isOfPersons(sentence.figure(match.group(1))))
        .map(match -> division(sentence, match, 1, 2, true));
  }

  private static boolean isOfPersons(FigureMention figure) {
    return figure.figure().counted().filter(Nouns::isPerson).isPresent();
  }

  private static Optional<Division> nations(FigureText sentence) {
    return sentence
        .first(NATIONS)
        .filter(match -> !Division.NOT_ALL.matcher(match.group(2).replace("whom", "")).find())
        .map(match -> division(sentence, match, 1, 2, false));
  }

  private static Optional<Division> winners(FigureText sentence) {
    return sentence
        .first(WINNERS)
        .filter(match -> !Division.NOT_ALL.matcher(match.group(2)).find())
        .map(match -> division(sentence, match, 1, 2, false));
  }

  private static Optional<Division> votes(FigureText sentence) {
    return sentence
        .first(VOTES)
        .map(
            match ->
                new Division(
                    sentence.figure(match.group(1)),
                    List.of(sentence.figure(match.group(2)), sentence.figure(match.group(3))),
                    false));
  }

  private static Optional<Division> answers(FigureText sentence) {
    return sentence
        .first(ANSWERS)
        .filter(match -> NO.matcher(match.group(2)).find())
        .map(match -> division(sentence, match, 1, 2, false));
  }

  /**
   * @param total the group of the total
   * @param list the group in which all parts stand
   */
  private static Division division(
      FigureText sentence, Matcher match, int total, int list, boolean isAll) {
    List<FigureMention> parts =
        SIGN.matcher(match.group(list))
            .results()
            .map(sign -> sentence.figure(sign.group(1)))
            .toList();
    return new Division(sentence.figure(match.group(total)), parts, isAll);
  }
}
