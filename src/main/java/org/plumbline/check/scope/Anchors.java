package org.plumbline.check.scope;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Nouns;
import org.plumbline.check.event.SentenceEvents;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/**
 * What a text ties a figure to: the words that it hangs on, up to the head of its sentence, and
 * what hangs on those.
 *
 * @param deeds what is told, one name for verbs and nouns that tell the same
 * @param names the words of names, in lower case
 * @param nouns other nouns, one for those used in turn
 * @param owners the names and nouns for whoever has or does it: the subject of the nearest verb, or
 *     whose thing it is
 * @param holders names that tell an owner from others of its sort: the council "of Talheim"
 */
record Anchors(
    Set<String> deeds,
    Set<String> names,
    Set<String> nouns,
    Set<String> owners,
    Set<String> holders) {

  /** Words that tell of an amount what it is for. */
  private static final Lexicon DEEDS = Lexicon.beside(Anchors.class, "deeds.txt");

  /** How far below a word that a figure hangs on others still have to do with it. */
  private static final int DEEPEST = 5;

  /** Whoever acts for another stands for that one: "lawyers for the family". */
  private static final Set<String> FOR = Set.of("for", "of");

  Anchors {
    deeds = Set.copyOf(deeds);
    names = Set.copyOf(names);
    nouns = Set.copyOf(nouns);
    owners = Set.copyOf(owners);
    holders = Set.copyOf(holders);
  }

  /**
   * @param events of the figure's sentence
   */
  static Anchors of(FigureMention figure, SentenceEvents events) {
    Collector collector = new Collector(figure, events);
    collector.climb();
    Set<String> owners = collector.owners();
    return new Anchors(
        collector.deeds, collector.names, collector.nouns, owners, collector.holders);
  }

  /** How many words of names and other nouns both are tied to. */
  long shared(Anchors other) {
    return count(names, other.names) + count(nouns, other.nouns);
  }

  boolean shareOwner(Anchors other) {
    return count(owners, other.owners) > 0;
  }

  /** Whether both say whose the thing is, and not alike. */
  boolean areOfOthers(Anchors other) {
    return areApart(owners, other.owners) || areApart(holders, other.holders);
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && count(one, other) == 0;
  }

  /** Whether a word is among what it is tied to. */
  boolean hold(String word) {
    return nouns.contains(word) || names.contains(word) || deeds.contains(word);
  }

  boolean shareName(Anchors other) {
    return count(names, other.names) > 0;
  }

  boolean shareDeed(Anchors other) {
    return count(deeds, other.deeds) > 0;
  }

  /** Whether something else is told with both than what befell people. */
  boolean shareDeedBesides(Anchors other, String fate) {
    return deeds.stream()
        .filter(deed -> Thing.fate(deed).filter(fate::equals).isEmpty())
        .anyMatch(other.deeds::contains);
  }

  private static long count(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  private static final class Collector {
    private final Set<String> deeds = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private final FigureMention figure;
    private final Tree tree;
    private final SentenceEvents events;
    private final int number;
    private final int noun;

    private Collector(FigureMention figure, SentenceEvents events) {
      this.figure = figure;
      this.tree = figure.tree().orElseThrow();
      this.events = events;
      this.number = Thing.top(figure);
      this.noun = Thing.noun(tree, number);
    }

    private void climb() {
      seen.addAll(figure.words());
      seen.add(noun);
      deed(noun);
      below(number, 0);
      for (int word = tree.head(number); word != Token.ROOT; word = tree.head(word)) {
        add(word);
        below(word, 0);
        if (isClauseOfItsOwn(word)) {
          return;
        }
      }
    }

    /** Whether what is above a verb tells something else, which the figure is no part of. */
    private boolean isClauseOfItsOwn(int word) {
      return tree.isVerb(word) && tree.is(word, "conj", "ccomp", "parataxis", "advcl");
    }

    private void below(int word, int depth) {
      if (depth == DEEPEST) {
        return;
      }
      tree.dependents(word)
          .filter(below -> !seen.contains(below) && !isOther(below))
          .forEach(
              below -> {
                add(below);
                below(below, depth + 1);
              });
    }

    /** What stands beside the figure and has a figure, or a verb, of its own. */
    private boolean isOther(int word) {
      return tree.is(word, "conj", "ccomp", "parataxis", "punct");
    }

    /**
     * Whose the thing is, or else the subject of the nearest verb: of the clause that tells which
     * one is meant, or, where the thing is not told as known, of the one above.
     */
    private Set<String> owners() {
      Set<String> owners = new HashSet<>();
      tree.dependents(noun)
          .filter(word -> tree.is(word, "poss", "relcl"))
          .forEach(
              word -> {
                if (tree.is(word, "poss")) {
                  owner(word, owners);
                } else {
                  subjects(word, owners);
                }
              });
      boolean isKnown = Reference.of(figure, noun) != Reference.NEW;
      for (int at = number; at != Token.ROOT && owners.isEmpty() && !isKnown; at = tree.head(at)) {
        if (tree.isSubject(at)) {
          break;
        }
        subjects(at, owners);
        tree.dependents(at)
            .filter(word -> tree.is(word, "poss"))
            .forEach(word -> owner(word, owners));
      }
      return owners;
    }

    /** Who does what a verb tells, and to whom, where the figure is neither. */
    private void subjects(int verb, Set<String> owners) {
      tree.dependents(verb)
          .filter(word -> tree.is(word, "nsubj", "dobj", "iobj", "dative"))
          .filter(word -> !tree.isUnder(number, word))
          .forEach(word -> owner(word, owners));
      tree.dependents(verb)
          .filter(word -> tree.is(word, "agent") || tree.lemma(word).equals("by"))
          .flatMap(tree::dependents)
          .filter(word -> tree.is(word, "pobj"))
          .forEach(word -> owner(word, owners));
    }

    private void owner(int word, Set<String> owners) {
      String tag = tree.tag(word);
      holders(word);
      if (tag.startsWith("NNP")) {
        owners.add(tree.form(word).toLowerCase(Locale.ROOT));
      } else if (tag.startsWith("NN")) {
        owners.add(Nouns.common(tree.lemma(word)));
      }
      tree.dependents(word)
          .filter(below -> tree.is(below, "appos") && tree.tag(below).startsWith("NNP"))
          .forEach(below -> owners.add(tree.form(below).toLowerCase(Locale.ROOT)));
      tree.dependents(word)
          .filter(below -> tree.is(below, "prep") && FOR.contains(tree.lemma(below)))
          .flatMap(tree::dependents)
          .filter(below -> tree.is(below, "pobj"))
          .forEach(below -> owner(below, owners));
    }

    /**
     * "The council of Talheim", "the airport at Kessel", "the Health Ministry"; but Mayor Keller
     * may be Anna Keller.
     */
    private void holders(int owner) {
      boolean isBody =
          !tree.tag(owner).startsWith("NNP")
              || tree.dependents(owner).anyMatch(below -> tree.is(below, "det"));
      tree.dependents(owner)
          .filter(
              below ->
                  tree.is(below, "prep", "poss") || (isBody && tree.is(below, "compound", "nmod")))
          .flatMap(below -> IntStream.concat(IntStream.of(below), tree.dependents(below)))
          .filter(below -> tree.tag(below).startsWith("NNP") && !Nouns.isTime(tree, below))
          .forEach(below -> holders.add(tree.form(below).toLowerCase(Locale.ROOT)));
    }

    private void add(int word) {
      if (!seen.add(word) || Nouns.isTime(tree, word)) {
        return;
      }
      deed(word);
      String tag = tree.tag(word);
      if (tag.startsWith("NNP")) {
        names.add(tree.form(word).toLowerCase(Locale.ROOT));
      } else if (tag.startsWith("NN")) {
        nouns.add(Nouns.common(tree.lemma(word)));
      }
    }

    private void deed(int word) {
      events.at(word).ifPresent(event -> deeds.add(event.concept().name()));
      DEEDS.meaning(tree.lemma(word)).ifPresent(deeds::add);
    }
  }
}
