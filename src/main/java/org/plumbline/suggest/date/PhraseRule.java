package org.plumbline.suggest.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fixed phrases: those that speak of the present, the past or the future without saying when
 * ("now", "in recent times"), and names that look like dates but are none ("Sunday Times").
 */
final class PhraseRule implements Rule {

  private static final String NAME = "NAME";

  private record Phrase(List<String> words, String value) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /**
   * Reads a resource: on each line a value, an equals sign, and the phrases that have it, parted by
   * commas.
   */
  PhraseRule(String resource) {
    for (String line : Lexicon.linesOf(resource)) {
      String[] halves = line.split("=", 2);
      for (String phrase : halves[1].split(",", -1)) {
        List<String> words = Lexicon.words(phrase);
        byFirstWord
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Phrase(words, halves[0].strip()));
      }
    }
  }

  /** The words that they begin with. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  @Override
  public Optional<Match> match(Passage passage, int index) {
    Phrase longest = null;
    for (Phrase phrase : byFirstWord.getOrDefault(passage.word(index).lower(), List.of())) {
      boolean isLonger = longest == null || phrase.words().size() > longest.words().size();
      if (isLonger && stands(passage, index, phrase.words())) {
        longest = phrase;
      }
    }
    return Optional.ofNullable(longest)
        .map(
            phrase ->
                new Match(
                    index,
                    index + phrase.words().size(),
                    phrase.value().equals(NAME)
                        ? new Reading.Nothing()
                        : new Reading.Vague(phrase.value())));
  }

  private static boolean stands(Passage passage, int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!passage.word(index + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
