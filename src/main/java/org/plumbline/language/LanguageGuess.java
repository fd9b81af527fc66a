package org.plumbline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in which language a text is written: by its script and, of the languages in Latin script
 * that are known here, by the small words that every text is full of.
 */
public final class LanguageGuess {

  /** In UTF-16 units; more of a text tells nothing more. */
  private static final int SAMPLE = 4000;

  /** Fewer of them may be names or quotes. */
  private static final int LEAST_WORDS = 2;

  private static final String LIST = "function-words.txt";
  private static final Map<String, Set<String>> FUNCTION_WORDS = read();

  private LanguageGuess() {}

  private static Map<String, Set<String>> read() {
    try (InputStream in =
        Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(LIST), LIST)) {
      Map<String, Set<String>> lists = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(parts -> lists.put(parts[0], Set.of(parts[1].split(" ", -1))));
      return lists;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * The language as a BCP 47 tag: {@code en} where it is known, {@code und-Arab} where only the
   * script is; empty for a text too short or too mixed to tell.
   */
  public static Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Optional<UnicodeScript> script = script(sample);
    return script.isPresent() && script.get() != UnicodeScript.LATIN
        ? script.map(other -> "und-" + shortName(other))
        : byFunctionWords(sample);
  }

  /** The script of most letters. */
  private static Optional<UnicodeScript> script(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** By ISO 15924, for the scripts that news is most often written in. */
  private static String shortName(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "Arab";
      case CYRILLIC -> "Cyrl";
      case GREEK -> "Grek";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HEBREW -> "Hebr";
      case DEVANAGARI -> "Deva";
      case HIRAGANA, KATAKANA -> "Jpan";
      default -> "Zyyy";
    };
  }

  private static Optional<String> byFunctionWords(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      FUNCTION_WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= LEAST_WORDS)
        .filter(count -> counts.values().stream().filter(count.getValue()::equals).count() == 1)
        .max(Map.Entry.comparingByValue())
        .filter(best -> counts.values().stream().noneMatch(other -> other > best.getValue()))
        .map(Map.Entry::getKey);
  }
}
