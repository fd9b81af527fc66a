package org.plumbline.ingest;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Ids that people can read and type: lower-case ASCII words joined by hyphens. */
public final class Slug {

  private static final int MAX_LENGTH = 80;
  private static final String NAMELESS = "article";

  private Slug() {}

  /** ICU's rules take a while to load, and most names are ASCII. */
  private static final class Romanizer {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** The slug of a name in any script; never empty, at most 80 characters. */
  public static String of(String name) {
    boolean ascii = name.chars().allMatch(unit -> unit < 0x80);
    String roman = ascii ? name : Romanizer.RULES.transliterate(name);
    String words =
        roman
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’`]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return words.isEmpty() ? NAMELESS : cut(words);
  }

  /**
   * Another slug for one that is taken.
   *
   * @param number from 2 on
   */
  public static String withSuffix(String slug, int number) {
    return slug + "-" + number;
  }

  private static String cut(String words) {
    if (words.length() <= MAX_LENGTH) {
      return words;
    }
    int hyphen = words.lastIndexOf('-', MAX_LENGTH);
    return words.substring(0, hyphen > 0 ? hyphen : MAX_LENGTH);
  }
}
