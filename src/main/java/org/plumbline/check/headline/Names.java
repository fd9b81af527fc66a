package org.plumbline.check.headline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.headline.Story.Told;
import org.plumbline.check.standfirst.Stems;
import org.plumbline.check.statement.PlaceMismatchCheck;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** Names of the headline that the text does not have, where it has another one in their stead. */
final class Names {

  /** Countries, regions and large cities, of which one may lie in the other or stand for it. */
  private static final Lexicon KNOWN = Lexicon.beside(PlaceMismatchCheck.class, "places.txt");

  private static final Set<String> PLACES = Set.of("GPE", "LOC");
  private static final Set<String> PERSONS = Set.of("PERSON");

  private final Story story;

  Names(Story story) {
    this.story = story;
  }

  Stream<Mismatch> mismatches() {
    return story.headline().stream()
        .flatMap(
            statement -> Stream.of(PLACES, PERSONS).flatMap(sort -> mismatches(statement, sort)));
  }

  private Stream<Mismatch> mismatches(Tree statement, Set<String> sort) {
    return IntStream.range(0, statement.size())
        .filter(word -> isHead(statement, word, sort))
        .filter(word -> isFull(statement, word, sort))
        .filter(word -> isMissing(statement, word, sort))
        .mapToObj(word -> mismatch(statement, word, sort))
        .flatMap(Optional::stream);
  }

  /** Whether a name of a sort ends with a word. */
  private static boolean isHead(Tree tree, int word, Set<String> sort) {
    return isOf(tree, word, sort) && !isOf(tree, word + 1, sort);
  }

  private static boolean isOf(Tree tree, int word, Set<String> sort) {
    return word >= 0 && word < tree.size() && sort.contains(sort(tree, word));
  }

  /** A name that is not known, and that something happens to, or in, is most often a place. */
  private static String sort(Tree tree, int word) {
    String known = tree.sentence().token(word).name();
    boolean isUnknown = known.equals("O") && tree.tag(word).equals("NNP");
    return isUnknown && tree.is(word, "dobj", "pobj") && isInSmallLetters(tree) ? "GPE" : known;
  }

  /** Where each word has a capital, they do not tell names. */
  private static boolean isInSmallLetters(Tree tree) {
    return IntStream.range(1, tree.size())
        .anyMatch(
            word ->
                (tree.isVerb(word) || tree.tag(word).startsWith("NN"))
                    && Character.isLowerCase(tree.form(word).codePointAt(0)));
  }

  /** Whether a name says by itself who or what is meant: a first and a last name, a small place. */
  private static boolean isFull(Tree tree, int head, Set<String> sort) {
    if (sort.equals(PERSONS)) {
      return first(tree, head, sort) < head;
    }
    String name =
        IntStream.rangeClosed(first(tree, head, sort), head)
            .mapToObj(tree::form)
            .collect(Collectors.joining(" "));
    return name.codePoints().anyMatch(Character::isLetter)
        && !KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }

  private static int first(Tree tree, int head, Set<String> sort) {
    int at = head;
    while (isOf(tree, at - 1, sort)) {
      at--;
    }
    return at;
  }

  private static TextRange range(Tree tree, int head, Set<String> sort) {
    return tree.sentence()
        .token(first(tree, head, sort))
        .range()
        .hull(tree.sentence().token(head).range());
  }

  /** "L.A.", "UN": what it is short for cannot be told. */
  private static boolean isShort(String form) {
    return form.length() < 4 || form.contains(".");
  }

  private boolean isMissing(Tree tree, int head, Set<String> sort) {
    return IntStream.rangeClosed(first(tree, head, sort), head)
        .mapToObj(tree::form)
        .noneMatch(form -> story.has(form) || isShort(form));
  }

  private Optional<Mismatch> mismatch(Tree statement, int head, Set<String> sort) {
    return story
        .closest(statement, 1)
        .flatMap(
            closest ->
                rival(statement, head, closest, sort)
                    .map(
                        range ->
                            new Mismatch(
                                quote(statement, head, sort),
                                range(statement, head, sort),
                                range,
                                "name")));
  }

  private String quote(Tree statement, int head, Set<String> sort) {
    return range(statement, head, sort).in(story.article().headline().text());
  }

  /** The only name of the sort in a sentence that the headline does not have. */
  private Optional<TextRange> rival(Tree statement, int head, Told closest, Set<String> sort) {
    Tree tree = closest.tree();
    int[] heads =
        IntStream.range(0, tree.size())
            .filter(word -> isHead(tree, word, sort))
            .filter(word -> !isIn(statement, tree.form(word)))
            .filter(word -> isFull(tree, word, sort))
            .toArray();
    return heads.length == 1 && isOneOfItsSort(statement, head, sort)
        ? Optional.of(range(tree, heads[0], sort))
        : Optional.empty();
  }

  /** A second missing name would leave open which of the two is meant. */
  private boolean isOneOfItsSort(Tree statement, int head, Set<String> sort) {
    return IntStream.range(0, statement.size())
        .filter(word -> isHead(statement, word, sort))
        .filter(word -> isMissing(statement, word, sort))
        .allMatch(word -> word == head);
  }

  private static boolean isIn(Tree statement, String form) {
    return IntStream.range(0, statement.size())
        .anyMatch(word -> Stems.of(statement.form(word)).equals(Stems.of(form)));
  }
}
