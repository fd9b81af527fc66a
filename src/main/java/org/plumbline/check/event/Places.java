package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** Reads where something is or happens, from the named places that prepositions lead to. */
final class Places {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "off", "on", "from", "inside", "around");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "centre",
          "center",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "ORG", "O");
  private static final Set<String> HELD =
      Set.of("hold", "sign", "stage", "open", "begin", "start", "organise", "organize", "host");
  private static final Set<String> AT = Set.of("for", "at", "during");
  private static final Set<String> TOWNS =
      Set.of("city", "town", "village", "district", "province", "port", "suburb", "municipality");
  private static final int DEEPEST = 3;

  private final Tree tree;
  private final List<Place> found = new ArrayList<>();

  private Places(Tree tree) {
    this.tree = tree;
  }

  static boolean isPlace(String preposition) {
    return PREPOSITIONS.contains(preposition);
  }

  /** The places of a word: of a verb, where it happens, of a noun, where that is. */
  static List<Place> of(Tree tree, int word) {
    Places places = new Places(tree);
    places.below(word, "", 0);
    tree.dependent(word, "prt")
        .ifPresent(
            preposition ->
                Particles.place(tree, word)
                    .ifPresent(name -> places.add(tree.lemma(preposition), name, "")));
    tree.dependents(word)
        .filter(below -> tree.is(below, "appos"))
        .forEach(below -> places.below(below, "", 1));
    places.where(word);
    if (tree.isNoun(word)) {
      places.ofNoun(word);
    }
    return places.found;
  }

  /** Where a noun is that the parser let hang elsewhere, and where what it names was held. */
  private void ofNoun(int noun) {
    int next = noun + 1;
    if (tree.form(next).equals("from") && tree.isUnder(noun, tree.head(next))) {
      tree.dependents(next).forEach(object -> object("origin", object, "", 1));
    }
    tree.dependents(noun)
        .filter(below -> tree.is(below, "relcl", "acl") && HELD.contains(tree.lemma(below)))
        .forEach(below -> below(below, "", 0));
    int preposition = tree.head(noun);
    if (tree.is(noun, "pobj") && AT.contains(tree.lemma(preposition))) {
      int verb = tree.head(preposition);
      if (tree.isVerb(verb)) {
        tree.dependents(verb)
            .filter(below -> tree.is(below, "prep") && tree.lemma(below).equals("in"))
            .flatMap(tree::dependents)
            .forEach(object -> object("in", object, "", 1));
      }
    }
  }

  private void below(int word, String direction, int depth) {
    for (int preposition : tree.dependents(word).toArray()) {
      boolean isOf =
          tree.lemma(preposition).equals("of")
              && (!direction.isEmpty() || TOWNS.contains(tree.lemma(word)));
      if (tree.is(preposition, "prep")
          && (isOf || PREPOSITIONS.contains(tree.lemma(preposition)))) {
        for (int object : tree.dependents(preposition).toArray()) {
          if (tree.is(object, "pobj")) {
            object(relation(word, preposition, isOf), object, direction, depth);
          }
        }
      }
    }
  }

  /** A plane takes off from a town; a priest from a town comes from there. */
  private String relation(int word, int preposition, boolean isOf) {
    String lemma = isOf ? "in" : tree.lemma(preposition);
    return lemma.equals("from") && tree.isNoun(word) ? "origin" : lemma;
  }

  private void object(String preposition, int object, String direction, int depth) {
    if (Nouns.isName(tree, object) && isPlace(object)) {
      boolean isPlain = Set.of("on", "at", "off").contains(preposition);
      boolean isDetermined =
          tree.dependent(object, "det").isPresent() && tree.isNoun(tree.head(tree.head(object)));
      boolean isKnown = Set.of("GPE", "LOC", "FAC").contains(name(object));
      if (!isPlain || isDetermined || isKnown) {
        add(preposition, object, direction);
      }
    } else if (tree.isNoun(object) && !Nouns.isName(tree, object) && depth < DEEPEST) {
      String lemma = tree.lemma(object);
      String further = TOWNS.contains(lemma) ? direction : "";
      below(object, DIRECTIONS.contains(lemma) ? lemma : further, depth + 1);
    }
  }

  private boolean isPlace(int word) {
    return PLACES.contains(name(word)) || (name(word).equals("PERSON") && !hasTitle(word));
  }

  private boolean hasTitle(int word) {
    return tree.dependents(word).anyMatch(below -> tree.is(below, "compound"));
  }

  private String name(int word) {
    return tree.sentence().token(word).name();
  }

  private void add(String preposition, int name, String direction) {
    List<Integer> words =
        IntStream.concat(
                tree.dependents(name)
                    .filter(below -> tree.is(below, "compound") && Nouns.isName(tree, below)),
                IntStream.of(name))
            .sorted()
            .boxed()
            .toList();
    String spelled = words.stream().map(tree::form).collect(Collectors.joining(" "));
    TextRange range =
        tree.sentence()
            .token(words.getFirst())
            .range()
            .hull(tree.sentence().token(words.getLast()).range());
    found.add(new Place(preposition, spelled.toLowerCase(Locale.ROOT), direction, spelled, range));
  }

  /** The place before a "where": "the airport in the capital, where it took off". */
  private void where(int verb) {
    tree.dependents(verb)
        .filter(below -> Nouns.lower(tree, below).equals("where") && below > 0)
        .findFirst()
        .ifPresent(this::before);
  }

  private void before(int where) {
    int last = tree.form(where - 1).equals(",") ? where - 2 : where - 1;
    if (last < 0) {
      return;
    }
    int noun = last;
    while (tree.head(noun) >= 0 && !tree.isVerb(tree.head(noun)) && tree.head(noun) < where) {
      noun = tree.head(noun);
      if (tree.is(noun, "prep") && tree.isVerb(tree.head(noun))) {
        break;
      }
    }
    int from = noun;
    IntStream.rangeClosed(Math.max(0, from), last)
        .filter(word -> Nouns.isName(tree, word) && tree.is(word, "pobj"))
        .filter(this::isPlace)
        .forEach(word -> add("where", word, direction(word)));
  }

  private String direction(int name) {
    int noun = tree.head(tree.head(name));
    return noun >= 0 && DIRECTIONS.contains(tree.lemma(noun)) ? tree.lemma(noun) : "";
  }
}
