package org.plumbline.suggest.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of a language mean to the calendar. Immutable. */
final class Lexicon {

  /** Knows no word. */
  static final Lexicon NONE = new Lexicon(Map.of());

  private final Map<String, List<Sense>> senses;

  private Lexicon(Map<String, List<Sense>> senses) {
    this.senses = senses;
  }

  /**
   * Reads a resource of this package: on each line a meaning, its value where it has one, an equals
   * sign, and the words that have it, parted by commas; {@code #} begins a comment.
   */
  static Lexicon of(String resource) {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (String line : linesOf(resource)) {
      String[] halves = line.split("=", 2);
      String[] meaning = halves[0].strip().split("\\s+", 2);
      Sense sense = Sense.of(Meaning.of(meaning[0]), meaning.length > 1 ? meaning[1] : "");
      for (String word : halves[1].split(",", -1)) {
        senses.computeIfAbsent(word.strip(), key -> new ArrayList<>()).add(sense);
      }
    }
    senses.replaceAll((word, list) -> List.copyOf(list));
    return new Lexicon(Map.copyOf(senses));
  }

  /** The same, with one more meaning for some words. */
  Lexicon with(Meaning meaning, Set<String> words) {
    Map<String, List<Sense>> more = new HashMap<>(senses);
    Sense sense = Sense.of(meaning, "");
    for (String word : words) {
      more.merge(
          word,
          List.of(sense),
          (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    }
    return new Lexicon(Map.copyOf(more));
  }

  /** The lines of a resource of this package that say something. */
  static List<String> linesOf(String resource) {
    InputStream stream =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(resource, problem);
    }
  }

  /** The words of a phrase as the lexer cuts them: "year's" is three. */
  static List<String> words(String phrase) {
    return List.of(phrase.strip().replace("'", " ' ").strip().split("\\s+", -1));
  }

  /** What a word in lower case means; nothing for most words. */
  List<Sense> senses(String word) {
    return senses.getOrDefault(word, List.of());
  }
}
