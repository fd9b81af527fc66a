package org.plumbline.check.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Nouns;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;

/**
 * A count, and what can be told of those who are counted.
 *
 * @param figure where it stands
 * @param noun the lemma of what is counted
 * @param event the lemma of what happened, if that is told
 * @param circumstances when, and whether at all
 * @param names the words of names beside the noun, in lower case: "North Korean soldiers"
 * @param marks other words before the noun: the "crew" of "crew members"
 * @param isPart whether it is told as part of something: "12 of them"
 * @param sentence the index of its sentence among those with figures
 */
record Counted(
    FigureMention figure,
    String noun,
    Optional<String> event,
    Circumstances circumstances,
    Set<String> names,
    Set<String> marks,
    boolean isPart,
    int sentence) {

  private static final Lexicon PEOPLE = Lexicon.beside(Counted.class, "people.txt");

  /** Nouns for what consists of several: "three families" may be twelve people. */
  private static final Lexicon GROUPS = Lexicon.beside(Counted.class, "groups.txt");

  private static final Set<String> BODIES =
      Set.of("crew", "staff", "party", "group", "team", "class", "workforce", "audience", "crowd");

  private static final Set<String> WHERE = Set.of("in", "at", "of", "near", "across", "on");

  private static final Pattern PART =
      Pattern.compile("^ of (?:them|which|whom|the|these|those|its|their|his|her|our)\\b");

  private static final Pattern ABOARD =
      Pattern.compile("^(?: \\p{L}+){1,2} (?:on board|aboard|inside)\\b");

  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\b(?:than|against|compared (?:with|to)|up from|down from|instead of) (?:the )?$");

  /** What can be said of every group: there is one. */
  private static final String HAVE = "have";

  /** As many letters tell a name from others, whatever it ends in: "Korea", "Korean". */
  private static final int STEM = 4;

  /** The counts of a sentence, in reading order, as of a first sentence. */
  static Stream<Counted> in(FigureText sentence) {
    return sentence.view(Found.class, Found::in).counted().stream();
  }

  private record Found(List<Counted> counted) {
    static Found in(FigureText sentence) {
      return new Found(
          sentence.figures().stream()
              .filter(figure -> !isComparison(figure, sentence))
              .flatMap(figure -> Counted.of(figure, sentence).stream())
              .toList());
    }
  }

  /**
   * @param index of its sentence among those with figures
   */
  Counted inSentence(int index) {
    return new Counted(figure, noun, event, circumstances, names, marks, isPart, index);
  }

  /** "Fewer than the 75,000 who came last year": those are others. */
  private static boolean isComparison(FigureMention figure, FigureText sentence) {
    String sign = sign(figure, sentence);
    int at = sentence.pattern().indexOf(sign);
    return at > 0 && COMPARISON.matcher(sentence.pattern().substring(0, at)).find();
  }

  private static Optional<Counted> of(FigureMention figure, FigureText sentence) {
    boolean isRead =
        figure.figure().figureKind() == FigureKind.COUNT
            && figure.tree().isPresent()
            && !figure.words().isEmpty();
    return Optional.of(figure)
        .filter(_ -> isRead)
        .map(
            _ ->
                new Counted(
                    figure,
                    figure.figure().counted().or(() -> group(figure)).orElse(""),
                    isAboard(figure, sentence)
                        ? Optional.of(HAVE)
                        : figure.figure().event().or(() -> group(figure).map(_ -> HAVE)),
                    Circumstances.of(figure, sentence),
                    names(figure.tree().orElseThrow(), figure.words().getLast()),
                    marks(figure.tree().orElseThrow(), figure.words().getLast()),
                    PART.matcher(after(figure, sentence)).find(),
                    0));
  }

  /** "A bus with 38 pupils on board" has so many, whatever happens to it. */
  private static boolean isAboard(FigureMention figure, FigureText sentence) {
    return ABOARD.matcher(after(figure, sentence)).find();
  }

  /** What stands behind a figure in the pattern of its sentence. */
  private static String after(FigureMention figure, FigureText sentence) {
    String sign = sign(figure, sentence);
    return sentence.pattern().substring(sentence.pattern().indexOf(sign) + sign.length());
  }

  private static String sign(FigureMention figure, FigureText sentence) {
    return "⟦C" + sentence.figures().indexOf(figure) + "⟧";
  }

  /** The "crew" of "a crew of 15". */
  private static Optional<String> group(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int of = tree.head(figure.words().getLast());
    int noun = tree.head(of);
    return tree.lemma(of).equals("of") && BODIES.contains(tree.lemma(noun))
        ? Optional.of(tree.lemma(noun))
        : Optional.empty();
  }

  /** The names that hang on the counted noun. */
  private static Set<String> names(Tree tree, int numeral) {
    int noun = tree.tag(numeral).startsWith("NN") ? numeral : tree.head(numeral);
    return IntStream.concat(tree.dependents(noun), IntStream.of(noun))
        .filter(word -> word != numeral && word >= 0 && isName(tree, word))
        .flatMap(
            word ->
                IntStream.concat(
                    IntStream.of(word), tree.dependents(word).filter(below -> isName(tree, below))))
        .mapToObj(word -> tree.form(word).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> marks(Tree tree, int numeral) {
    int noun = tree.tag(numeral).startsWith("NN") ? numeral : tree.head(numeral);
    return tree.dependents(noun)
        .filter(word -> word != numeral && word < noun && tree.tag(word).startsWith("NN"))
        .mapToObj(tree::lemma)
        .collect(Collectors.toSet());
  }

  private static boolean isName(Tree tree, int word) {
    return tree.tag(word).startsWith("NNP") || tree.sentence().token(word).name().equals("NORP");
  }

  boolean isNamed() {
    return !noun.isEmpty();
  }

  /** Whether the two count things that go by one name, or people by two. */
  boolean isLike(Counted other) {
    return isSameNoun(other) || (isOfPeople() && other.isOfPeople());
  }

  /** Whether it may count some of what the other counts, which is told by another noun. */
  boolean isSortOf(Counted whole) {
    return isLike(whole) || (!isOfPeople() && !whole.isOfPeople() && !GROUPS.contains(whole.noun));
  }

  /** What befell those counted, if that is told. */
  Optional<Fate> fate() {
    Tree tree = figure.tree().orElseThrow();
    return event.flatMap(
        happened ->
            IntStream.range(0, tree.size())
                .filter(word -> tree.lemma(word).equals(happened))
                .boxed()
                .flatMap(word -> tree.dependent(word, "prt").stream().mapToObj(tree::form))
                .flatMap(particle -> Fate.of(happened + " " + particle).stream())
                .findFirst()
                .or(() -> Fate.of(happened)));
  }

  /** "A crew of 15", "20 crew members". */
  boolean isSameNoun(Counted other) {
    return (isNamed() && noun.equals(other.noun))
        || marks.contains(other.noun)
        || other.marks.contains(noun);
  }

  /** Whether the sentences of both name somebody or some place that is the same. */
  boolean sharesName(Counted other) {
    Set<String> here = namesAround();
    return other.namesAround().stream().anyMatch(here::contains);
  }

  private Set<String> namesAround() {
    Tree tree = figure.tree().orElseThrow();
    return IntStream.range(0, tree.size())
        .filter(word -> tree.tag(word).startsWith("NNP") && !isTime(tree, word))
        .mapToObj(word -> tree.form(word).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isTime(Tree tree, int word) {
    String name = tree.sentence().token(word).name();
    return name.equals("DATE") || name.equals("TIME");
  }

  /** Whether it is told of a place that the other's sentence does not name: "in the county". */
  boolean isElsewhere(Counted other) {
    return surroundings().stream().anyMatch(noun -> !other.isBeside(noun));
  }

  /**
   * Whether it is told of what the other is told of: of a place or body that both name, or of "it"
   * in the sentence after.
   */
  boolean isTiedTo(Counted other) {
    Tree tree = figure.tree().orElseThrow();
    boolean isOfPronoun =
        tree.verbAbove(figure.words().getLast()).stream()
            .flatMap(tree::dependents)
            .anyMatch(word -> tree.is(word, "nsubj") && tree.tag(word).equals("PRP"));
    return isOfPronoun || surroundings().stream().anyMatch(other::isBeside);
  }

  /** Whether its sentence speaks of something. */
  boolean isBeside(String noun) {
    Tree tree = figure.tree().orElseThrow();
    return IntStream.range(0, tree.size()).mapToObj(tree::lemma).anyMatch(noun::equals);
  }

  /** The nouns of the phrases that say where, or of what, those counted are. */
  private Set<String> surroundings() {
    Tree tree = figure.tree().orElseThrow();
    int numeral = figure.words().getLast();
    int noun = tree.tag(numeral).startsWith("NN") ? numeral : tree.head(numeral);
    return IntStream.concat(IntStream.of(noun), tree.verbAbove(numeral).stream())
        .flatMap(tree::dependents)
        .filter(word -> tree.is(word, "prep") && WHERE.contains(tree.lemma(word)))
        .flatMap(tree::dependents)
        .filter(word -> tree.is(word, "pobj") && tree.tag(word).startsWith("NN"))
        .filter(word -> !isTime(tree, word) && !Nouns.isTime(tree, word))
        .mapToObj(tree::lemma)
        .collect(Collectors.toSet());
  }

  /** What was counted, as it stands there: "soldiers". */
  String nounAsWritten() {
    return asWritten(noun, "NN").orElse(noun);
  }

  /** What happened to it, as it stands there: "sent". */
  Optional<String> eventAsWritten() {
    return event.flatMap(happened -> asWritten(happened, "VBN", "VBD"));
  }

  private Optional<String> asWritten(String lemma, String... tags) {
    Tree tree = figure.tree().orElseThrow();
    return IntStream.range(0, tree.size())
        .filter(word -> tree.lemma(word).equals(lemma))
        .filter(word -> Stream.of(tags).anyMatch(tree.tag(word)::startsWith))
        .mapToObj(tree::form)
        .findFirst();
  }

  boolean isOfPeople() {
    return isOfPeople(noun);
  }

  static boolean isOfPeople(String noun) {
    return PEOPLE.contains(noun);
  }

  /** Whether each name beside the noun is found in the other's sentence. */
  boolean isNamedIn(Counted other) {
    Tree tree = other.figure.tree().orElseThrow();
    return names.stream()
        .allMatch(
            name ->
                IntStream.range(0, tree.size())
                    .mapToObj(word -> tree.form(word).toLowerCase(Locale.ROOT))
                    .anyMatch(word -> isSameStem(name, word)));
  }

  private static boolean isSameStem(String one, String other) {
    int length = Math.min(Math.max(STEM, Math.min(one.length(), other.length()) - 1), one.length());
    return other.startsWith(one.substring(0, length));
  }
}
