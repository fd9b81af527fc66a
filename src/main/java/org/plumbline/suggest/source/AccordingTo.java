package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.language.Token;

/** A phrase that names the source beside the sentence: "according to the police", "in her view". */
final class AccordingTo implements Construction {

  private static final Set<String> STANDPOINT =
      Set.of(
          "view",
          "opinion",
          "eye",
          "mind",
          "word",
          "estimation",
          "judgment",
          "judgement",
          "telling",
          "reckoning",
          "admission",
          "assessment");
  private static final Set<String> POLLS = Set.of("poll", "survey", "census");
  private static final Set<String> BEFORE_STANDPOINT = Set.of("in", "by", "to");

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      String form = tree.word(word);
      if (form.equals("according")) {
        according(tree, word).ifPresent(found);
      } else if (tree.is(word, "prep") && BEFORE_STANDPOINT.contains(form)) {
        standpoint(tree, word).ifPresent(found);
      }
    }
  }

  private static Optional<Draft> according(Tree tree, int according) {
    for (int to : tree.dependents(according)) {
      OptionalInt source = tree.child(to, "pobj");
      if (tree.lemma(to).equals("to") && source.isPresent()) {
        return draft(tree, according, source.getAsInt(), according, to);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> standpoint(Tree tree, int preposition) {
    OptionalInt noun = tree.child(preposition, "pobj");
    if (noun.isPresent() && isPoll(tree, preposition, noun.getAsInt())) {
      return draft(tree, preposition, noun.getAsInt(), preposition, preposition);
    }
    if (noun.isEmpty() || !STANDPOINT.contains(tree.lemma(noun.getAsInt()))) {
      return Optional.empty();
    }
    OptionalInt owner = tree.child(noun.getAsInt(), "poss");
    return owner.isEmpty()
        ? Optional.empty()
        : draft(tree, preposition, owner.getAsInt(), noun.getAsInt(), noun.getAsInt());
  }

  /** "In a poll of voters, half were undecided": the phrase opens the sentence. */
  private static boolean isPoll(Tree tree, int preposition, int noun) {
    return POLLS.contains(tree.lemma(noun))
        && tree.word(preposition).equals("in")
        && tree.first(preposition) <= 1;
  }

  private static Optional<Draft> draft(Tree tree, int top, int owner, int cueFirst, int cueLast) {
    int clause = tree.head(top);
    while (clause != Token.ROOT && !tree.isVerb(clause) && tree.head(clause) != Token.ROOT) {
      clause = tree.head(clause);
    }
    if (clause == Token.ROOT) {
      return Optional.empty();
    }
    BitSet said = isSetOff(tree, top) ? all(tree) : tree.subtree(clause);
    said.andNot(tree.subtree(top));
    return Draft.of(tree, owner, top, new VerbGroup(cueFirst, cueLast), said);
  }

  /** Whether a comma parts the phrase from all of the sentence before it. */
  private static boolean isSetOff(Tree tree, int top) {
    int first = tree.first(top);
    boolean closes = true;
    for (int word = tree.last(top) + 1; word < tree.size(); word++) {
      closes &= tree.isMark(word);
    }
    return first > 0 && tree.word(first - 1).equals(",") && closes;
  }

  private static BitSet all(Tree tree) {
    BitSet words = new BitSet(tree.size());
    words.set(0, tree.size());
    return words;
  }
}
