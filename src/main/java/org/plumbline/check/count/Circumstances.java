package org.plumbline.check.count;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;

/**
 * When a count is told to have held, and whether it did.
 *
 * @param isReal whether it is told as what is or was, not as what may be, was expected or fits in
 * @param years that its sentence names
 * @param isEarlier whether its sentence tells of a time before: "last year"
 * @param isGrowing whether it grew over a time: "since January"
 * @param isOfOthers whether its sentence turns to others before it: "another train"
 */
record Circumstances(
    boolean isReal, Set<String> years, boolean isEarlier, boolean isGrowing, boolean isOfOthers) {

  private static final Lexicon UNREAL = Lexicon.beside(Circumstances.class, "unreal.txt");

  /** How a word hangs on a clause that tells something else. */
  private static final String[] OTHER_CLAUSE = {"conj", "advcl", "parataxis", "relcl"};

  private static final Pattern EARLIER =
      Pattern.compile("\\b(?:last|previous|ago|earlier|past) ?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern GROWING =
      Pattern.compile(
          "\\b(?:since|over|during|so far this|per|each|every) ?(?:⟦[DT]\\d+⟧|year|month|week|day)",
          Pattern.CASE_INSENSITIVE);

  /** By which others are meant than those counted before. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:another|others?|elsewhere|nearby|neighbou?ring|rival)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  static Circumstances of(FigureMention figure, FigureText sentence) {
    return new Circumstances(
        isReal(figure),
        sentence.figures().stream()
            .filter(date -> date.figure().figureKind() == FigureKind.DATE)
            .flatMap(date -> YEAR.matcher(date.quote()).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet()),
        sentence.figures().stream()
            .filter(date -> date.figure().figureKind() == FigureKind.DATE)
            .anyMatch(date -> EARLIER.matcher(date.quote()).find()),
        GROWING.matcher(sentence.pattern()).find(),
        OTHERS.matcher(before(figure, sentence)).find());
  }

  private static String before(FigureMention figure, FigureText sentence) {
    String sign = "⟦C" + sentence.figures().indexOf(figure) + "⟧";
    return sentence.pattern().substring(0, sentence.pattern().indexOf(sign));
  }

  private static boolean isReal(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int word = figure.words().getLast();
    while (word != Token.ROOT) {
      boolean isCounted = figure.figure().counted().filter(tree.lemma(word)::equals).isPresent();
      boolean isUnreal = !isCounted && UNREAL.contains(tree.lemma(word));
      if (isUnreal || tree.dependents(word).anyMatch(below -> isModal(tree, below))) {
        return false;
      }
      word = tree.is(word, OTHER_CLAUSE) ? Token.ROOT : tree.head(word);
    }
    return true;
  }

  private static boolean isModal(Tree tree, int word) {
    return tree.tag(word).equals("MD") && UNREAL.contains(tree.form(word).toLowerCase(Locale.ROOT));
  }

  /** Whether a part told so may be of another time than its whole. */
  boolean isApartFrom(Circumstances whole) {
    boolean isOfOtherYear = !years.isEmpty() && Collections.disjoint(years, whole.years);
    return isOfOtherYear || isEarlier != whole.isEarlier || isGrowing || isOfOthers;
  }
}
