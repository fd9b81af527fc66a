package org.plumbline.language.decoder;

/**
 * 64-bit fingerprints of texts. A text is read as the digits of a number in a large odd base,
 * modulo 2^64, so the fingerprint of two texts joined by {@code _} follows from those of the two.
 *
 * <p>A text that is to be joined to others is held as two numbers, its {@link #power} and its
 * {@link #sum}: {@code joined = before * power + sum}.
 */
public final class Fingerprint {

  /** Odd, so that no digit is lost; the golden ratio's bits are as good as any others. */
  private static final long RADIX = 0x9E3779B97F4A7C15L;

  private static final char JOINT = '_';

  private Fingerprint() {}

  /** The fingerprint of a text of its own, not of a feature. */
  public static long of(CharSequence text) {
    return mixed(fold(1, text));
  }

  /** The fingerprint of a feature, of which every kind has its number, 0 or more. */
  public static long ofFeature(int kind, CharSequence text) {
    return mixed(fold(seed(kind) * RADIX + JOINT, text));
  }

  /** What the features of one kind begin with. */
  static long seed(int kind) {
    return mixed(kind + 1L);
  }

  /** What stands before a text is moved by, to make room for a joint and the text. Never 0. */
  static long power(CharSequence text) {
    long power = RADIX;
    for (int i = 0; i < text.length(); i++) {
      power *= RADIX;
    }
    return power;
  }

  /** What a joint and a text add. */
  static long sum(CharSequence text) {
    return fold(JOINT, text);
  }

  private static long fold(long before, CharSequence text) {
    long folded = before;
    for (int i = 0; i < text.length(); i++) {
      folded = folded * RADIX + text.charAt(i);
    }
    return folded;
  }

  /** Spreads what differs over all bits and back again; the finaliser of MurmurHash3. */
  static long mixed(long folded) {
    long mixed = (folded ^ (folded >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
