package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.language.grammar.Lexicon;

/** The words that say that an amount changed, which way and by what factor. */
final class ChangeWords {

  /** Any word; whether it says a change is for the lists to tell. */
  static final String WORD = "\\b(\\p{L}+)\\b";

  private static final Lexicon DIRECTIONS = Lexicon.beside(ChangeWords.class, "change-words.txt");
  private static final Lexicon FACTORS = Lexicon.beside(ChangeWords.class, "factor-words.txt");

  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}]+");

  private ChangeWords() {}

  static Optional<Direction> direction(String word) {
    return DIRECTIONS
        .meaning(word.toLowerCase(Locale.ROOT))
        .map(way -> way.equals("up") ? Direction.UP : Direction.DOWN);
  }

  static Optional<BigDecimal> factor(String word) {
    return FACTORS.meaning(word.toLowerCase(Locale.ROOT)).map(BigDecimal::new);
  }

  static boolean isIn(String words) {
    return SPLIT
        .splitAsStream(words)
        .anyMatch(word -> direction(word).isPresent() || factor(word).isPresent());
  }
}
