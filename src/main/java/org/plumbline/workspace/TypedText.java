package org.plumbline.workspace;

import java.util.function.IntPredicate;

/** What people type and paste. */
public final class TypedText {

  private static final int REPLACEMENT = 0xFFFD;

  private TypedText() {}

  /**
   * The same text as far as it can be kept and exported: a NUL is left out, and half a surrogate
   * pair becomes U+FFFD.
   */
  public static String clean(String typed) {
    IntPredicate isHalf = c -> Character.getType(c) == Character.SURROGATE;
    if (typed.codePoints().noneMatch(isHalf.or(c -> c == 0))) {
      return typed;
    }
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c != 0)
        .map(c -> isHalf.test(c) ? REPLACEMENT : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
