package org.plumbline.suggest.source;

import java.util.Locale;

/** Knows newspapers, broadcasters and news agencies by the words that their names end in. */
final class Press {

  private final Lexicon outlets = Lexicon.read("publications.txt");

  /** Whether a name is that of a publication: "Evening Gazette", "BBC", "Fox News". */
  boolean isOutlet(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return outlets.has(lower) || outlets.has(last);
  }
}
