package org.plumbline.suggest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A list of words, each with what may follow it, read from a resource beside this class. */
final class Lexicon {

  private final Map<String, Set<String>> entries;

  private Lexicon(Map<String, Set<String>> entries) {
    this.entries = entries;
  }

  /**
   * Reads a list.
   *
   * @param resource its file name; a line is {@code word: one other}, {@code word} alone, blank, or
   *     a comment that begins with {@code #}
   */
  static Lexicon read(String resource) {
    Map<String, Set<String>> entries = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> enter(line, entries));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
    return new Lexicon(Map.copyOf(entries));
  }

  private static void enter(String line, Map<String, Set<String>> entries) {
    int colon = line.indexOf(':');
    String word = colon < 0 ? line.strip() : line.substring(0, colon).strip();
    String rest = colon < 0 ? "" : line.substring(colon + 1).strip();
    Set<String> frames = rest.isEmpty() ? Set.of() : Set.of(rest.split(" +"));
    if (entries.put(word, frames) != null) {
      throw new IllegalStateException("listed twice: " + word);
    }
  }

  boolean has(String word) {
    return entries.containsKey(word);
  }

  /** Whether a word is listed with something that may follow it. */
  boolean has(String word, String frame) {
    return frames(word).contains(frame);
  }

  /** What may follow a word; nothing for a word that is not listed. */
  Set<String> frames(String word) {
    return entries.getOrDefault(word, Set.of());
  }
}
