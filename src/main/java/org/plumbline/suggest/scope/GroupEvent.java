package org.plumbline.suggest.scope;

import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Tells what happened to those for whom a noun or a number stands. */
final class GroupEvent {

  private static final Lexicon FATES = Lexicon.beside(GroupEvent.class, "fates.txt");

  private final EventWords words;
  private final PredicateEvent predicates;
  private final WordsAround around;

  GroupEvent(EventWords words) {
    this.words = words;
    this.predicates = new PredicateEvent(words, FATES);
    this.around = new WordsAround(words);
  }

  /** What happened to what a figure counts. */
  Optional<String> of(Mention mention) {
    Tree tree = mention.tree();
    if (mention.isAside()) {
      return Optional.empty();
    }
    return words
        .stateBeside(tree, mention.head())
        .or(() -> around.stateBetween(tree, mention))
        .or(() -> around.stateBehind(tree, mention))
        .or(() -> around.verbBefore(tree, mention.first()).filter(FATES::contains))
        .or(() -> told(tree, mention.group()));
  }

  /** What happened to whom a word stands for: by the nearest words, but a fate before the rest. */
  Optional<String> told(Tree tree, int group) {
    Optional<String> own =
        words
            .state(tree, group)
            .or(() -> words.stateBeside(tree, group))
            .or(() -> words.named(tree, group));
    if (own.isPresent()) {
      return own;
    }
    Optional<String> above = above(tree, group);
    Optional<String> clause = clause(tree, group, false);
    if (isFate(above) && !isFate(clause)) {
      return above;
    }
    return clause.or(() -> above).or(() -> clause(tree, group, true));
  }

  /**
   * Whether a word stands for some to whom something befell, or for the whole of which they are
   * part.
   */
  boolean isStruck(Tree tree, int word) {
    int preposition = tree.head(word);
    boolean isWhole =
        tree.is(word, "pobj")
            && tree.lemma(preposition).equals("of")
            && !words.isContainer(tree, tree.head(preposition));
    if (!isWhole) {
      return isFate(told(tree, word));
    }
    int part = tree.head(preposition);
    return isFate(tree.isVerb(part) ? predicates.itself(tree, part) : told(tree, part));
  }

  /** Whether an event is one that befalls somebody. */
  boolean isFate(Optional<String> event) {
    return event.filter(FATES::contains).isPresent();
  }

  /** The clause that hangs on a noun: "the soldiers who were sent", "people killed by bombs". */
  private Optional<String> clause(Tree tree, int group, boolean isAside) {
    return tree.dependents(group)
        .filter(below -> below > group && tree.is(below, "acl", "relcl"))
        .filter(below -> tree.hasBetween(group, below, ",", "(", "[", "-", "--") == isAside)
        .mapToObj(below -> clauseEvent(tree, below))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> clauseEvent(Tree tree, int verb) {
    OptionalInt pronoun =
        tree.dependents(verb)
            .filter(below -> tree.isSubject(below) && tree.tag(below).startsWith("W"))
            .findFirst();
    if (pronoun.isPresent()) {
      return predicates.of(tree, verb, pronoun.getAsInt());
    }
    return tree.is(verb, "acl") && tree.tag(verb).equals("VBN")
        ? predicates.itself(tree, verb)
        : Optional.empty();
  }

  /** What the sentence says of a word by the words that it depends on. */
  private Optional<String> above(Tree tree, int word) {
    int head = tree.head(word);
    return switch (tree.relation(word)) {
      case "conj" -> beside(tree, word, head);
      case "appos", "nmod", "compound", "poss", "qmod" -> told(tree, head);
      case "pobj", "pcomp" -> behindPreposition(tree, head);
      default -> tree.isVerb(head) ? predicates.of(tree, head, word) : Optional.empty();
    };
  }

  /** "Six priests and two women": what is said of the first is said of the second. */
  private Optional<String> beside(Tree tree, int word, int head) {
    if (tree.isVerb(head)) {
      return predicates.of(tree, head, word);
    }
    return words.named(tree, head).or(() -> above(tree, head));
  }

  private Optional<String> behindPreposition(Tree tree, int preposition) {
    int head = tree.head(preposition);
    if (tree.lemma(head).equals("along") || tree.lemma(head).equals("together")) {
      return companion(tree, head);
    }
    return switch (tree.lemma(preposition)) {
      case "including", "include", "among", "like" -> whole(tree, preposition, head);
      default ->
          tree.isVerb(head)
              ? predicates.of(tree, head, preposition)
              : ofNoun(tree, preposition, head);
    };
  }

  /** "Ten people were wounded, including two children": what is said of the whole. */
  private Optional<String> whole(Tree tree, int preposition, int head) {
    if (!tree.isVerb(head)) {
      return told(tree, head);
    }
    OptionalInt all = tree.dependent(head, "nsubjpass", "dobj", "nsubj");
    return all.isPresent() && all.getAsInt() < preposition
        ? predicates.of(tree, head, all.getAsInt())
        : Optional.empty();
  }

  /** "Was killed along with two of his guards". */
  private Optional<String> companion(Tree tree, int adverb) {
    OptionalInt verb = tree.verbAbove(adverb);
    return verb.isPresent() ? predicates.itself(tree, verb.getAsInt()) : Optional.empty();
  }

  private Optional<String> ofNoun(Tree tree, int preposition, int noun) {
    return switch (tree.lemma(preposition)) {
      case "of", "to", "in" ->
          predicates
              .life(tree, noun)
              .or(() -> words.named(tree, noun))
              .or(() -> words.isContainer(tree, noun) ? told(tree, noun) : Optional.empty());
      default -> Optional.empty();
    };
  }

  /** The noun whose value a figure gives: the "toll" of "the toll rose to 40". */
  OptionalInt changedTo(Tree tree, int figure) {
    int word = tree.is(figure, "pobj") ? tree.head(figure) : figure;
    return predicates.changed(tree, tree.head(word), word);
  }
}
