package org.plumbline.check.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Nouns;
import org.plumbline.check.event.SentenceEvents;
import org.plumbline.check.scope.Scope.Limit;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Reads what the figures of a sentence are figures of. */
final class ScopeReader {

  /** Words around a figure, and what they make it, by {@link Limit}. */
  private static final Lexicon LIMITS = Lexicon.beside(ScopeReader.class, "limits.txt");

  private static final Lexicon UPDATES = Lexicon.beside(ScopeReader.class, "updates.txt");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year");
  private static final Set<String> EACH = Set.of("each", "every");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  private final FigureText text;
  private final SentenceEvents events;

  /**
   * @param events of the sentence
   */
  ScopeReader(FigureText text, SentenceEvents events) {
    this.text = text;
    this.events = events;
  }

  List<Scope> read() {
    return text.figures().stream()
        .flatMap(figure -> Thing.of(figure).map(thing -> scope(figure, thing)).stream())
        .toList();
  }

  private Scope scope(FigureMention figure, Thing thing) {
    Tree tree = figure.tree().orElseThrow();
    int top = Thing.top(figure);
    int noun = Thing.noun(tree, top);
    return new Scope(
        figure,
        thing,
        marks(tree, noun, figure.words()),
        Anchors.of(figure, events),
        events.nearest(tree, top),
        text.figures().stream()
            .flatMap(each -> each.figure().date().stream())
            .collect(Collectors.toSet()),
        tree.sentence().tokens().stream()
            .filter(token -> PLACES.contains(token.name()))
            .map(token -> token.form().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        thing.isAmount() && isOfKnown(tree, top) ? Reference.DESCRIBED : Reference.of(figure, noun),
        Bearer.of(figure),
        events.byWord().values().stream().anyMatch(event -> event.told().isOfAnother()),
        limits(figure));
  }

  private static Set<String> marks(Tree tree, int noun, List<Integer> figure) {
    return tree.dependents(noun)
        .filter(below -> !figure.contains(below) && tree.is(below, "amod", "compound", "nmod"))
        .filter(below -> Character.isLetter(tree.form(below).codePointAt(0)))
        .filter(below -> !LIMITS.contains(tree.lemma(below)))
        .mapToObj(
            below ->
                tree.tag(below).startsWith("NNP")
                    ? tree.form(below).toLowerCase(Locale.ROOT)
                    : Nouns.common(tree.lemma(below)))
        .collect(Collectors.toSet());
  }

  /** "The family's claim for 12 million euros". */
  private static boolean isOfKnown(Tree tree, int top) {
    int noun = tree.head(tree.head(top));
    return tree.is(top, "pobj")
        && tree.tag(noun).startsWith("NN")
        && tree.dependents(noun)
            .anyMatch(below -> tree.is(below, "poss") || tree.form(below).equalsIgnoreCase("the"));
  }

  private Set<Limit> limits(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int first = figure.words().getFirst();
    int last = figure.words().getLast();
    int noun = Thing.noun(tree, Thing.top(figure));
    Set<Limit> limits = EnumSet.noneOf(Limit.class);
    Stream.concat(beside(tree, first, last, noun).boxed(), tree.dependents(noun).boxed())
        .filter(word -> word >= 0 && word < tree.size())
        .flatMap(word -> LIMITS.meaning(tree.lemma(word)).stream())
        .map(Limit::valueOf)
        .forEach(limits::add);
    if (tree.form(last + 1).equals("of") || isOfWhich(tree, first)) {
      limits.add(Limit.PART);
    }
    if (Reference.of(figure, noun) == Reference.NEW) {
      told(tree, noun)
          .ifPresent(event -> limits.add(event.mode() == Mode.PLANNED ? Limit.COMING : Limit.DONE));
    }
    boolean isOfEach =
        IntStream.range(0, tree.size()).anyMatch(word -> EACH.contains(tree.lemma(word)));
    if (isOfEach || isForATime(tree, noun)) {
      limits.add(Limit.RATE);
    }
    if (isChange(tree, noun)) {
      limits.add(Limit.CHANGE);
    }
    return limits;
  }

  /** Whether the verb above the thing, or what hangs on it, tells of a change. */
  private static boolean isChange(Tree tree, int noun) {
    int verb = tree.verbAbove(noun).orElse(noun);
    return IntStream.concat(
            IntStream.of(verb), tree.dependents(verb).flatMap(word -> under(tree, word)))
        .anyMatch(word -> UPDATES.contains(tree.lemma(word)));
  }

  private static IntStream under(Tree tree, int word) {
    return IntStream.concat(IntStream.of(word), tree.dependents(word));
  }

  private static IntStream beside(Tree tree, int first, int last, int noun) {
    int before = tree.tag(first - 1 < 0 ? Token.ROOT : first - 1).equals("DT") ? 2 : 1;
    return IntStream.concat(
        IntStream.rangeClosed(first - before, first - 1), IntStream.of(last + 1, noun + 1));
  }

  /** "40 patients a day". */
  private static boolean isForATime(Tree tree, int noun) {
    return tree.form(noun + 1).matches("an?")
        && noun + 2 < tree.size()
        && TIMES.contains(tree.lemma(noun + 2));
  }

  /** "Of whom 14 were hurt". */
  private static boolean isOfWhich(Tree tree, int first) {
    return tree.form(first - 2).equalsIgnoreCase("of") && tree.tag(first - 1).startsWith("W");
  }

  /** What a verb tells of just the figure's thing. */
  private Optional<Event> told(Tree tree, int noun) {
    int above = tree.head(noun);
    int verb = tree.is(noun, "pobj") ? tree.head(above) : above;
    return events.at(verb).filter(_ -> tree.isVerb(verb));
  }
}
