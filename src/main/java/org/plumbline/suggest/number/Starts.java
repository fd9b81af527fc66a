package org.plumbline.suggest.number;

import java.util.BitSet;

/**
 * With which three letters words of interest begin, so that nearly every word of a text is passed
 * by at the cost of a look into a table. What is let through may still be something else.
 */
public final class Starts {

  private static final int LENGTH = 3;
  private static final int BITS = 5;

  /** Stands for whatever is not a letter of ASCII, and for what follows a shorter word. */
  private static final int OTHER = 0;

  private final BitSet starts = new BitSet(1 << (LENGTH * BITS));

  private Starts() {}

  public static Starts of(String... words) {
    Starts starts = new Starts();
    for (String word : words) {
      starts.starts.set(key(word, 0, word.length()));
    }
    return starts;
  }

  static Starts of(Phrases<?> phrases) {
    Starts starts = new Starts();
    phrases.eachStart(LENGTH, start -> starts.starts.set(key(start, 0, start.length())));
    return starts;
  }

  public static Starts anyOf(Starts... all) {
    Starts starts = new Starts();
    for (Starts one : all) {
      starts.starts.or(one.starts);
    }
    return starts;
  }

  /** Whether a word of interest may begin at a place. */
  public boolean mayBegin(String text, int at, int end) {
    return starts.get(key(text, at, end));
  }

  private static int key(String text, int at, int end) {
    int key = 0;
    boolean isOver = false;
    for (int i = at; i < at + LENGTH; i++) {
      int letter = isOver || i >= end ? OTHER : letter(text.charAt(i));
      isOver = letter == OTHER;
      key = key << BITS | letter;
    }
    return key;
  }

  private static int letter(char unit) {
    int folded = unit | 0x20;
    return unit < 0x80 && folded >= 'a' && folded <= 'z' ? folded - 'a' + 1 : OTHER;
  }
}
