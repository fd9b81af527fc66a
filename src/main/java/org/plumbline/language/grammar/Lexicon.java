package org.plumbline.language.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A list of words or phrases, one a line; {@code word = meaning} gives a word another meaning than
 * itself, {@code #} begins a comment.
 */
public final class Lexicon {

  private final Map<String, String> meanings;

  private Lexicon(Map<String, String> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  /**
   * Reads a list that lies beside a class.
   *
   * @param name of the file, in UTF-8
   * @throws IllegalArgumentException when an entry stands twice
   * @throws UncheckedIOException when the list cannot be read
   */
  public static Lexicon beside(Class<?> owner, String name) {
    InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new Lexicon(
          lines
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .map(line -> line.split("\\s*=\\s*", 2))
              .collect(
                  Collectors.toMap(
                      entry -> entry[0],
                      entry -> entry[entry.length - 1],
                      (one, other) -> {
                        throw new IllegalArgumentException("twice in " + name + ": " + one);
                      })));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  public boolean contains(String word) {
    return meanings.containsKey(word);
  }

  /** What a word means: itself, where the list says nothing else; empty when it is not listed. */
  public Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }
}
