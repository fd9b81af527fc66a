package org.plumbline.language.press;

import java.util.Locale;
import org.plumbline.language.grammar.Lexicon;

/** Knows newspapers, broadcasters and news agencies by the words that their names end in. */
public final class Press {

  private final Lexicon outlets = Lexicon.beside(Press.class, "publications.txt");

  /** Whether a name is that of a publication: "Evening Gazette", "BBC", "Fox News". */
  public boolean isOutlet(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return outlets.contains(lower) || outlets.contains(last);
  }
}
