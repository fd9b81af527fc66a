package org.plumbline.suggest.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** An adjective of mind: "she is confident that it will rain", "he seemed eager to leave". */
final class AdjectiveCue implements Construction {

  private final CueWords words;

  AdjectiveCue(CueWords words) {
    this.words = words;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.is(word, "acomp", "oprd")
          || (tree.is(word, "root", "advcl", "xcomp", "conj") && !tree.isNoun(word))) {
        draft(tree, word).ifPresent(found);
      }
    }
  }

  private Optional<Draft> draft(Tree tree, int adjective) {
    Set<String> frames = words.adjectives().frames(tree.word(adjective));
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    int verb = tree.is(adjective, "acomp", "oprd") ? tree.head(adjective) : adjective;
    OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject.isEmpty()) {
      subject = Subjects.of(tree, verb);
    }
    if (subject.isEmpty() || tree.word(subject.getAsInt()).equals("it")) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    return complement(tree, adjective, frames)
        .or(() -> verb == adjective ? Optional.empty() : complement(tree, verb, frames))
        .flatMap(complement -> draft(tree, verb, adjective, head, complement));
  }

  private static Optional<Complement> complement(Tree tree, int word, Set<String> frames) {
    OptionalInt clause = VerbComplements.finiteClause(tree, word);
    if (frames.contains("that") && clause.isPresent()) {
      return Optional.of(new Complement(tree.subtree(clause.getAsInt()), -1));
    }
    OptionalInt infinitive = VerbComplements.infinitive(tree, word);
    if (frames.contains("to") && infinitive.isPresent()) {
      return Optional.of(new Complement(tree.subtree(infinitive.getAsInt()), -1));
    }
    return VerbComplements.prepositional(tree, word, frames);
  }

  private static Optional<Draft> draft(
      Tree tree, int verb, int adjective, int subject, Complement complement) {
    VerbGroup group = VerbGroup.of(tree, verb);
    VerbGroup cue =
        new VerbGroup(
            Math.min(group.first(), adjective),
            Math.max(adjective, Math.max(group.last(), complement.cueEnd())));
    return Draft.of(tree, subject, verb, cue, complement.words());
  }
}
