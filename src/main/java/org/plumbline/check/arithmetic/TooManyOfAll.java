package org.plumbline.check.arithmetic;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Nouns;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;

/** Finds shares that are more than all of their whole: "130 percent of the voters". */
final class TooManyOfAll {

  private static final Lexicon BOUNDED = Lexicon.beside(TooManyOfAll.class, "bounded.txt");

  /** Of these as well, nobody can have more than all. */
  private static final Set<String> WHOLES = Set.of("vote", "ballot", "electorate");

  private static final Pattern OF_THOSE =
      Pattern.compile(
          "⟦P(\\d+)⟧ of (?:all )?those (?:who|it|they|he|she|we|polled|asked|questioned|surveyed"
              + "|infected|tested|present|eligible)\\b");

  /** "The literacy rate stands at 108 percent": the noun in group 1, or before it in group 2. */
  private static final Pattern RATE =
      Pattern.compile(
          "\\b(?:(\\p{L}+) )?([\\p{L}-]+)(?: (?:in|of|among|for|at|on) [^⟦⟧.,;:]{1,30})?"
              + " (?:was|is|of|at|reached|hit|rose to|fell to|climbed to|dropped to|soared to"
              + "|stands at|stood at|topped|exceeded|came to) (?:a record |nearly |about |over )?"
              + "⟦P(\\d+)⟧(?! (?:of|higher|lower|more|less|above|below)\\b)");

  private static final Pattern TURNOUT = Pattern.compile("⟦P(\\d+)⟧ turn-?out\\b");

  private TooManyOfAll() {}

  static Stream<FigureMention> in(FigureText sentence) {
    Stream<FigureMention> patterns =
        Stream.of(
                sentence.all(OF_THOSE).map(match -> match.group(1)),
                sentence.all(RATE).filter(TooManyOfAll::isBounded).map(match -> match.group(3)),
                sentence.all(TURNOUT).map(match -> match.group(1)))
            .flatMap(signs -> signs)
            .map(sentence::figure);
    Stream<FigureMention> shares = sentence.figures().stream().filter(TooManyOfAll::isOfPersons);
    return Stream.concat(patterns, shares)
        .filter(figure -> ImpossibleValueCheck.isAbove(figure, ImpossibleValueCheck.HUNDRED))
        .distinct();
  }

  private static boolean isBounded(MatchResult match) {
    String noun = match.group(2).toLowerCase(Locale.ROOT);
    return BOUNDED.contains(noun)
        || Optional.ofNullable(match.group(1))
            .filter(first -> BOUNDED.contains(first.toLowerCase(Locale.ROOT) + " " + noun))
            .isPresent();
  }

  private static boolean isOfPersons(FigureMention figure) {
    if (figure.figure().figureKind() != FigureKind.PERCENT || figure.words().isEmpty()) {
      return false;
    }
    Tree tree = figure.tree().orElseThrow();
    OptionalInt of =
        figure.words().stream()
            .flatMapToInt(word -> tree.objectOf("of", word).stream())
            .filter(noun -> noun > figure.words().getLast())
            .findFirst();
    return of.stream()
        .filter(noun -> tree.dependents(noun).noneMatch(word -> Nouns.isOfOthers(tree, word)))
        .mapToObj(noun -> tree.lemma(noun).toLowerCase(Locale.ROOT))
        .anyMatch(noun -> Nouns.isPerson(noun) || WHOLES.contains(noun));
  }
}
