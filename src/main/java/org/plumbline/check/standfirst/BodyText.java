package org.plumbline.check.standfirst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * What a standfirst is held against, by its words.
 *
 * @param sentences in reading order
 * @param byStem the indices of the sentences that have a word of a family
 * @param byLemma where a word stands, in reading order
 * @param forms all words as they stand, in lower case
 */
record BodyText(
    List<Tree> sentences,
    Map<String, Set<Integer>> byStem,
    Map<String, List<Usage>> byLemma,
    Set<String> forms) {

  /** A word where it stands. */
  record Usage(Tree tree, int word) {
    String lemma() {
      return tree.lemma(word);
    }

    /** What stands there; empty before the sentence. */
    String form() {
      return tree.form(word);
    }

    TextRange range() {
      return tree.sentence().token(word).range();
    }
  }

  static BodyText of(List<Sentence> sentences) {
    List<Tree> trees = sentences.stream().map(Tree::new).toList();
    Map<String, Set<Integer>> byStem = new HashMap<>();
    Map<String, List<Usage>> byLemma = new HashMap<>();
    Set<String> forms = new HashSet<>();
    for (int at = 0; at < trees.size(); at++) {
      Tree tree = trees.get(at);
      for (String stem : Stems.inOrder(tree)) {
        byStem.computeIfAbsent(stem, _ -> new HashSet<>()).add(at);
      }
      for (int word = 0; word < tree.size(); word++) {
        byLemma
            .computeIfAbsent(tree.lemma(word), _ -> new ArrayList<>())
            .add(new Usage(tree, word));
        forms.add(tree.form(word).toLowerCase(Locale.ROOT));
      }
    }
    return new BodyText(trees, byStem, byLemma, forms);
  }

  boolean hasStem(String stem) {
    return byStem.containsKey(stem);
  }

  /** Whether one sentence has words of two families. */
  boolean hasTogether(String one, String other) {
    return !Collections.disjoint(
        byStem.getOrDefault(one, Set.of()), byStem.getOrDefault(other, Set.of()));
  }

  /** Whether a word stands there, in any of its forms, or another one that begins alike. */
  boolean has(Tree tree, int word) {
    String form = tree.form(word).toLowerCase(Locale.ROOT);
    return forms.contains(form)
        || byLemma.containsKey(tree.lemma(word))
        || byLemma.containsKey(form)
        || hasStem(Stems.of(form));
  }

  Stream<Usage> usages() {
    return sentences.stream()
        .flatMap(tree -> IntStream.range(0, tree.size()).mapToObj(word -> new Usage(tree, word)));
  }

  List<Usage> usages(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** How many of some families of words each sentence has, by its index. */
  Map<Integer, Integer> shared(Collection<String> stems) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String stem : Set.copyOf(stems)) {
      byStem.getOrDefault(stem, Set.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
    }
    return shared;
  }

  /** The sentence that has most of some families of words, and at least so many; or the first. */
  Optional<Tree> closest(Collection<String> stems, int least) {
    return shared(stems).entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(entry -> sentences.get(entry.getKey()));
  }
}
