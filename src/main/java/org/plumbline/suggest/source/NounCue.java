package org.plumbline.suggest.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A noun that names a saying or a thought, with whose it is: "her claim that it rained", "calls by
 * unions for a strike", "they made a promise to return", "his fear is that it will rain".
 */
final class NounCue implements Construction {

  private static final Set<String> LIGHT =
      Set.of(
          "have",
          "make",
          "give",
          "express",
          "voice",
          "issue",
          "raise",
          "offer",
          "put",
          "show",
          "announce",
          "reiterate",
          "release",
          "hold",
          "take",
          "send",
          "deliver",
          "publish",
          "share",
          "post");
  private static final Set<String> WHOSE = Set.of("by", "from", "among", "of");

  private final CueWords words;
  private final Lexicon kinds;

  /**
   * @param kinds the nouns that name a sort of source
   */
  NounCue(CueWords words, Lexicon kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isNoun(word) && words.nouns().has(tree.lemma(word))) {
        draft(tree, word).ifPresent(found);
      }
    }
  }

  private Optional<Draft> draft(Tree tree, int noun) {
    Set<String> frames = words.nouns().frames(tree.lemma(noun));
    Optional<Complement> complement = complement(tree, noun, frames).or(() -> equated(tree, noun));
    if (complement.isEmpty()) {
      return Optional.empty();
    }
    return possessor(tree, noun)
        .or(() -> speaker(tree, noun))
        .or(() -> maker(tree, noun, frames, complement.get()))
        .map(owner -> draft(tree, noun, noun, owner, complement.get()))
        .orElseGet(() -> lightVerb(tree, noun, complement.get()));
  }

  private static Optional<Integer> possessor(Tree tree, int noun) {
    return tree.child(noun, "poss").stream().boxed().findFirst();
  }

  /** "Media reports", "police claims": a noun of those who speak before the noun. */
  private Optional<Integer> speaker(Tree tree, int noun) {
    return tree.child(noun, "compound", "nmod").stream()
        .filter(below -> below == noun - 1 && kinds.has(tree.lemma(below)))
        .boxed()
        .findFirst();
  }

  /** "Calls by unions": the phrase that tells whose they are is not part of what is said. */
  private static Optional<Integer> maker(
      Tree tree, int noun, Set<String> frames, Complement complement) {
    for (int below : tree.dependents(noun)) {
      OptionalInt whose = tree.child(below, "pobj");
      String preposition = tree.lemma(below);
      if (tree.is(below, "prep", "agent")
          && WHOSE.contains(preposition)
          && !frames.contains(preposition)
          && whose.isPresent()) {
        complement.words().andNot(tree.subtree(below));
        return Optional.of(whose.getAsInt());
      }
    }
    return Optional.empty();
  }

  /** "They made a promise": the subject of the verb makes what the noun names. */
  private static Optional<Draft> lightVerb(Tree tree, int noun, Complement complement) {
    int verb = tree.head(noun);
    boolean isLight =
        verb >= 0
            && tree.is(noun, "dobj")
            && tree.isVerb(verb)
            && LIGHT.contains(tree.lemma(verb))
            && !VerbCue.isPassive(tree, verb);
    OptionalInt subject = isLight ? Subjects.of(tree, verb) : OptionalInt.empty();
    return subject.isPresent()
        ? draft(tree, VerbGroup.of(tree, verb).first(), noun, subject.getAsInt(), complement)
        : Optional.empty();
  }

  private static Optional<Complement> complement(Tree tree, int noun, Set<String> frames) {
    for (int below : tree.dependents(noun)) {
      if (below > noun
          && frames.contains("that")
          && tree.is(below, "acl", "ccomp", "relcl")
          && VerbComplements.opensWithThat(tree, below)) {
        return Optional.of(new Complement(tree.subtree(below), noun));
      }
    }
    OptionalInt infinitive = VerbComplements.infinitive(tree, noun);
    if (frames.contains("to") && infinitive.isPresent()) {
      return Optional.of(new Complement(tree.subtree(infinitive.getAsInt()), noun));
    }
    return VerbComplements.prepositional(tree, noun, frames);
  }

  /** "His fear is that it will rain." */
  private static Optional<Complement> equated(Tree tree, int noun) {
    int verb = tree.head(noun);
    if (verb < 0 || !tree.is(noun, "nsubj") || !tree.lemma(verb).equals("be")) {
      return Optional.empty();
    }
    return VerbComplements.finiteClause(tree, verb).stream()
        .boxed()
        .findFirst()
        .map(clause -> new Complement(tree.subtree(clause), verb));
  }

  private static Optional<Draft> draft(
      Tree tree, int first, int noun, int owner, Complement complement) {
    VerbGroup cue = new VerbGroup(Math.min(first, noun), noun).reaching(complement.cueEnd());
    return Draft.of(tree, owner, noun, cue, complement.words());
  }
}
