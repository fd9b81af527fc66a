package org.plumbline.check.name;

import java.text.Normalizer;
import java.util.Locale;

/** How much alike two names are written. */
final class Likeness {

  /** In letters: of shorter names, many differ by one. */
  private static final int SHORTEST = 5;

  /** In letters: names of at least that many may have two slips. */
  private static final int LONG = 9;

  private Likeness() {}

  /** A name without what writers leave out: accents, hyphens, apostrophes and capitals. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’ʼ`-]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether two different plain names may be one that is spelled two ways. */
  static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean isComparable =
        shorter >= SHORTEST && one.charAt(0) == other.charAt(0) && !one.equals(other);
    return isComparable && distance(one, other) <= (shorter >= LONG ? 2 : 1);
  }

  /** The letters to add, drop, change or swap with their neighbour (optimal string alignment). */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean isSwap =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwap ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
