package org.plumbline.check.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How much alike two names are written. */
final class Likeness {

  /** In letters: of shorter names, many differ by one. */
  static final int SHORTEST = 5;

  /** In characters: so much in common, words with other endings are of one stem. */
  private static final int LONG_STEM = 5;

  /** By which adjectives and nouns are made of names and of each other. */
  private static final Set<String> ENDINGS =
      Set.of("s", "ic", "al", "an", "ans", "ian", "ians", "ism", "ist", "ists", "y", "ies");

  /** In letters: names of at least that many may have two slips. */
  private static final int LONG = 9;

  private static final Pattern LETTERS = Pattern.compile("[\\p{M}'’ʼ`øłđðßæœıþ-]");

  /** Letters that are not made of another one and a mark. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ",
          "th");

  /** Trades that are named in the plural only, so that "Logistic" is no form of theirs. */
  private static final Pattern WITHOUT_SINGULAR =
      Pattern.compile("(?:logist|electron|analyt|robot|aeronaut)ics$");

  private Likeness() {}

  /** A name without what writers leave out: accents, hyphens, apostrophes and capitals. */
  static String plain(String name) {
    return LETTERS
        .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
        .replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
  }

  /**
   * Whether two different plain words may be forms of one: "Iraq" and "Iraqi", "Chairman" and
   * "Chairmen", "Centre" and "Center", "Democrats" and "Democratic".
   */
  static boolean areForms(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return (common == Math.min(one.length(), other.length())
            && !WITHOUT_SINGULAR.matcher(one.length() > common ? one : other).find())
        || (one.length() == other.length() && common == one.length() - 1)
        || (common >= LONG_STEM
            && ENDINGS.contains(one.substring(common))
            && ENDINGS.contains(other.substring(common)))
        || base(one).equals(base(other));
  }

  /** American for British spelling, and the singular of "men". */
  private static String base(String word) {
    return word.replaceAll("our", "or")
        .replaceAll("tre(?=s?$)", "ter")
        .replaceAll("ence(?=s?$)", "ense")
        .replaceAll("is(?=(?:e[drs]?|ers|ing|ations?|ational)$)", "iz")
        .replaceAll("ll(?=(?:e[dr]|ers|ing|ors?)$)", "l")
        .replaceAll("men$", "man")
        .replaceAll("[ao]e", "e");
  }

  /** Whether two different plain names may be one that is spelled two ways. */
  static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean isComparable =
        shorter >= SHORTEST && one.charAt(0) == other.charAt(0) && !one.equals(other);
    int slips = shorter >= LONG ? 2 : 1;
    return isComparable
        && Math.abs(one.length() - other.length()) <= slips
        && distance(one, other) <= slips;
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
