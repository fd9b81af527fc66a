package org.plumbline.check.scope;

import java.util.Optional;
import java.util.Set;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Nouns;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure;

/**
 * What a figure counts or measures.
 *
 * @param measure the unit or currency; {@code count} for a mere number
 * @param name one for all nouns that are used of it in turn, {@code person} for people; empty where
 *     the text does not name it beside the figure
 * @param fate what befell the people counted, such as {@code dead}, where that is told
 */
public record Thing(String measure, String name, Optional<String> fate) {

  private static final Lexicon FATES = Lexicon.beside(Thing.class, "fates.txt");
  private static final Lexicon PERSONS = Lexicon.beside(Thing.class, "persons.txt");

  /** Nouns that make a number a degree: "a magnitude 5.9 earthquake". */
  private static final Lexicon SCALES = Lexicon.beside(Thing.class, "scales.txt");

  private static final Set<String> TOTALS = Set.of("total", "number", "toll", "sum", "figure");

  private static final String COUNT = "count";

  /** No whole number of things: of some, on average. */
  private static final String AVERAGE = "average";

  private static final String PERSON = "person";

  /** In words, to either side of a figure. */
  private static final int BESIDE = 2;

  /** What a figure is of; empty for dates, ages, ranks and what is not read. */
  public static Optional<Thing> of(FigureMention mention) {
    Figure figure = mention.figure();
    if (mention.tree().isEmpty() || mention.words().isEmpty() || figure.quantity().isUnknown()) {
      return Optional.empty();
    }
    return switch (figure.figureKind()) {
      case COUNT -> Optional.of(counted(mention)).filter(thing -> !thing.isElliptic(mention));
      case MONEY, PERCENT, MEASURE, DURATION ->
          figure.unit().map(unit -> new Thing(unit, noun(mention), Optional.empty()));
      case RATIO, ORDINAL, AGE, DATE, TIME -> Optional.empty();
    };
  }

  private static Thing counted(FigureMention mention) {
    Figure figure = mention.figure();
    String noun = group(mention).or(figure::counted).map(Nouns::common).orElse("");
    Optional<String> scale = scale(mention);
    if (scale.isPresent()) {
      return new Thing(scale.get(), noun, Optional.empty());
    }
    boolean isAverage =
        figure.quantity().min().filter(low -> low.stripTrailingZeros().scale() > 0).isPresent();
    if (isAverage) {
      return new Thing(AVERAGE, noun, Optional.empty());
    }
    boolean isPersons = noun.isEmpty() || PERSONS.contains(noun);
    Optional<String> fate = figure.event().flatMap(FATES::meaning);
    boolean isUnnamed = noun.isEmpty() && fate.isEmpty();
    return new Thing(COUNT, isPersons && !isUnnamed ? PERSON : noun, fate);
  }

  /** The "crew" of "a crew of 15"; a "total of 15" says no more than 15. */
  private static Optional<String> group(FigureMention mention) {
    Tree tree = mention.tree().orElseThrow();
    int of = tree.head(top(mention));
    int noun = tree.head(of);
    return Optional.of(tree.lemma(noun))
        .filter(_ -> tree.lemma(of).equals("of") && tree.tag(noun).equals("NN"))
        .filter(group -> !TOTALS.contains(group));
  }

  private static Optional<String> scale(FigureMention mention) {
    Tree tree = mention.tree().orElseThrow();
    int first = mention.words().getFirst();
    int last = mention.words().getLast();
    for (int word = Math.max(0, first - BESIDE);
        word <= Math.min(tree.size() - 1, last + BESIDE);
        word++) {
      if (SCALES.contains(tree.lemma(word))) {
        return Optional.of(tree.lemma(word));
      }
    }
    return Optional.empty();
  }

  /**
   * The noun that an amount belongs to: "the $63 million purchase", "6 million euros in damages".
   */
  private static String noun(FigureMention mention) {
    Tree tree = mention.tree().orElseThrow();
    int top = top(mention);
    int above = tree.head(top);
    boolean isBefore = above > top && tree.isNoun(above) && !tree.is(top, "pobj", "dobj", "nsubj");
    if (isBefore) {
      return Nouns.common(tree.lemma(above));
    }
    return tree.objectOf("in", top).stream()
        .filter(word -> tree.tag(word).startsWith("NN") && !tree.tag(word).startsWith("NNP"))
        .mapToObj(word -> Nouns.common(tree.lemma(word)))
        .findFirst()
        .orElse("");
  }

  /** The word of a figure on which its others hang. */
  static int top(FigureMention mention) {
    Tree tree = mention.tree().orElseThrow();
    int at = mention.words().getLast();
    while (tree.head(at) != Token.ROOT && mention.words().contains(tree.head(at))) {
      at = tree.head(at);
    }
    return at;
  }

  /** Whether both are named, and alike. */
  boolean isSame(Thing other) {
    return isLike(other) && !name.isEmpty() && name.equals(other.name);
  }

  /** What befell those of whom a deed is told. */
  static Optional<String> fate(String deed) {
    return FATES.meaning(deed);
  }

  /** The last noun of those that a figure stands before, or its own word. */
  static int noun(Tree tree, int top) {
    int noun = top;
    for (int above = tree.head(noun);
        above > noun && tree.isNoun(above) && !tree.is(noun, "pobj", "dobj", "nsubj", "appos");
        above = tree.head(noun)) {
      noun = above;
    }
    return noun;
  }

  /** Whether both may be of one thing. */
  boolean isLike(Thing other) {
    return measure.equals(other.measure) && (isAmount() || name.equals(other.name));
  }

  /** Whether people as such are counted, and no group of them. */
  public boolean isOfPersons() {
    return name.equals(PERSON) || PERSONS.contains(name);
  }

  /** Whether a figure gives a number without the noun: "288 candidates, 46 of them new". */
  private boolean isElliptic(FigureMention mention) {
    Tree tree = mention.tree().orElseThrow();
    String lemma = Nouns.common(tree.lemma(noun(tree, top(mention))));
    String noun = PERSONS.contains(lemma) ? PERSON : lemma;
    return measure.equals(COUNT)
        && fate.isEmpty()
        && !noun.equals(name)
        && group(mention).isEmpty();
  }

  /** Whether it is an amount of something, and no number of things. */
  boolean isAmount() {
    return !measure.equals(COUNT) && !measure.equals(AVERAGE);
  }
}
