package org.plumbline.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;

/** Reads totals that stand behind their parts: "12 trucks and 7 jeeps, 19 vehicles in all". */
final class Totals {

  private static final String TOTAL = "⟦[CMUT](\\d+)⟧";

  /** What comes before a total, where all before it are its parts. */
  private static final String SO =
      "(?:,|:|–|—|\\() ?(?:(?:or|making|giving|bringing|totall?ing|that is|in all|in total"
          + "|altogether),? )?";

  private static final Pattern AT_END =
      Pattern.compile(
          SO + TOTAL + "(?: [\\p{L}-]+){0,3} (?:in all|in total|altogether|overall|all told)\\b");

  private static final Pattern TOTAL_OF =
      Pattern.compile(
          "\\b(?:for|making|giving|with|or|of) (?:it )?a (?:grand |combined |joint )?total of "
              + TOTAL);

  private static final Pattern PART = Pattern.compile("⟦[CMUT](\\d+)⟧");

  /** By which parts are known from before, or no parts: "the two clubs". */
  private static final Pattern KNOWN =
      Pattern.compile("\\b(?:the|both|all|these|those|its|their) $", Pattern.CASE_INSENSITIVE);

  /** By which parts may overlap, or are others. */
  private static final Pattern NOT_PARTS =
      Pattern.compile(
          "\\b(?:among|such as|for example|at least|more than|up from|down from|compared|some of"
              + "|most|many|several|others|also|further|another|additional|each|per|than|against"
              + "|from|between|former\\w*|both|whom|which|by|of them|after|until|but)\\b");

  /** By which parts are not said to be all. */
  private static final Pattern NOT_ALL = Pattern.compile("\\binclud\\w+\\b");

  /** Of these, each part is worth several. */
  private static final Set<String> SCORES = Set.of("point", "run", "mark");

  private Totals() {}

  static Optional<Division> in(FigureText sentence) {
    return sentence
        .first(AT_END)
        .or(() -> sentence.first(TOTAL_OF))
        .flatMap(match -> division(sentence, match));
  }

  private static Optional<Division> division(FigureText sentence, Matcher match) {
    String before = sentence.pattern().substring(0, match.start());
    FigureMention total = sentence.figure(match.group(1));
    List<FigureMention> parts = parts(sentence, before);
    boolean arePlain =
        parts.size() > 1
            && !NOT_PARTS.matcher(before).find()
            && isList(before)
            && total.figure().counted().filter(SCORES::contains).isEmpty()
            && parts.stream().allMatch(part -> Division.isPartOf(part, total));
    return arePlain
        ? Optional.of(new Division(total, parts, !NOT_ALL.matcher(before).find()))
        : Optional.empty();
  }

  private static List<FigureMention> parts(FigureText sentence, String before) {
    return PART.matcher(before)
        .results()
        .filter(sign -> !KNOWN.matcher(before.substring(0, sign.start())).find())
        .map(sign -> sentence.figure(sign.group(1)))
        .toList();
  }

  /** Whether a comma or "and" stands before each further part. */
  private static boolean isList(String before) {
    Matcher sign = PART.matcher(before);
    int end = -1;
    while (sign.find()) {
      String between = end < 0 ? "," : before.substring(end, sign.start());
      boolean isKnown = KNOWN.matcher(before.substring(0, sign.start())).find();
      if (!isKnown && !between.contains(",") && !between.contains(" and ")) {
        return false;
      }
      end = isKnown ? -1 : sign.end();
    }
    return true;
  }
}
