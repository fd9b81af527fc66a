package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Chars;

/**
 * Digits that are no number: parts of names ("A320", "SARS-CoV-2", "777F"), telephone numbers,
 * clock times, versions, addresses and other chains.
 */
final class Identifier {

  private Identifier() {}

  /** Whether what stands before a place binds it to a name or a chain. */
  static boolean isBoundBefore(Passage passage, int at) {
    if (at <= passage.start()) {
      return false;
    }
    char before = passage.at(at - 1);
    return switch (before) {
      case '_', '@', '#', '\\', '&' -> true;
      case '-', '\u2010', '\u2011', '/', '.', ':', '\'', '\u2019' -> passage.hasWord(at - 2);
      default -> Chars.isWord(before);
    };
  }

  /** Whether what stands after a plain number makes a name or a chain of it. */
  static boolean isBoundAfter(Passage passage, int at) {
    if (passage.hasWord(at)) {
      return true;
    }
    if (at >= passage.end() || !passage.hasWord(at + 1)) {
      return passage.has(at, '_') || passage.has(at, '@');
    }
    return switch (passage.at(at)) {
      case '-', '\u2010', '\u2011' -> passage.hasDigit(at + 1) || passage.hasCapital(at + 1);
      case '/', ':', '.', '_', '@', '^' -> true;
      default -> false;
    };
  }

  /** The end of the chain that begins at a digit; the place itself where none does. */
  static int endAt(Passage passage, int at) {
    if (passage.has(at - 1, '+') && passage.hasDigit(at)) {
      return afterGroups(passage, at, true);
    }
    if (passage.has(at, '0') && passage.hasDigit(at + 1)) {
      return afterGroups(passage, at, true);
    }
    int stop = afterGroups(passage, at, false);
    return stop > at && isChain(passage, at, stop) ? stop : at;
  }

  private static int afterGroups(Passage passage, int at, boolean takesBlanks) {
    int next = Chars.afterDigits(passage.text(), at, passage.end());
    while (next + 1 < passage.end()
        && isJoint(passage.at(next), takesBlanks)
        && passage.hasDigit(next + 1)) {
      next = Chars.afterDigits(passage.text(), next + 1, passage.end());
    }
    return next;
  }

  private static boolean isJoint(char unit, boolean takesBlanks) {
    return unit == '-' || unit == '/' || unit == ':' || (takesBlanks && Chars.isBlank(unit));
  }

  /** Three groups or more, two around a colon, or the seven digits of a telephone number. */
  private static boolean isChain(Passage passage, int at, int stop) {
    int joints = 0;
    int colons = 0;
    for (int i = at; i < stop; i++) {
      joints += Chars.isDigit(passage.at(i)) ? 0 : 1;
      colons += passage.at(i) == ':' ? 1 : 0;
    }
    boolean isTelephone =
        joints == 1 && stop - at == 8 && passage.has(at + 3, '-') && !passage.has(stop - 1, '0');
    return joints > 1 || colons > 0 || isTelephone;
  }
}
