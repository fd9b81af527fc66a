package org.plumbline.check.credit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.text.TextRange;

/**
 * A newspaper, broadcaster or news agency where the text credits it.
 *
 * @param name as it stands there, without an article
 * @param range in UTF-16 units of the text
 * @param isHost whether somebody only spoke to it: "told the Gazette"
 */
record Outlet(String name, TextRange range, boolean isHost) {

  /** News agencies, whose reports all others print. */
  private static final Lexicon AGENCIES = Lexicon.beside(Outlet.class, "agencies.txt");

  /**
   * Whether two names may be of one outlet: "theguardian" and "The Guardian", "Telegraph" and
   * "Daily Telegraph", "BBC News" and "BBC", "AP" and "Associated Press".
   */
  static boolean areAlike(String one, String other) {
    String a = key(one);
    String b = key(other);
    return a.startsWith(b)
        || b.startsWith(a)
        || a.endsWith(b)
        || b.endsWith(a)
        || a.equals(initials(other))
        || b.equals(initials(one));
  }

  boolean isAgency() {
    return AGENCIES.contains(key(name));
  }

  boolean isAlike(Outlet other) {
    return areAlike(name, other.name);
  }

  /** A name without "the", however written, and without the end of an address. */
  static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s*", "")
        .replaceFirst("\\.(?:com|co\\.uk)$", "");
  }

  private static String key(String name) {
    return bare(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String initials(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
