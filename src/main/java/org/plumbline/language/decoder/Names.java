package org.plumbline.language.decoder;

import java.util.Arrays;

/**
 * Names from tags that say of each word whether it begins a name ({@code B-}), is in it ({@code
 * I-}), is the last one of it ({@code L-}), is one alone ({@code U-}) or none ({@code O}).
 */
final class Names {

  static final String NONE = "O";

  private final String[] tags;

  private Names(String[] tags) {
    this.tags = tags;
  }

  /**
   * The kind of name of each word, {@link #NONE} for none, without the pieces of names that lack a
   * beginning or an end.
   *
   * @param tags from 1
   */
  static String[] mended(String[] tags) {
    Names names = new Names(tags.clone());
    for (int word = 2; word < tags.length; word++) {
      names.mend(word);
    }
    return names.kinds();
  }

  /** Where two neighbours contradict each other, as NLP4J's {@code NERState} does. */
  private void mend(int word) {
    char before = tags[word - 1].charAt(0);
    char here = tags[word].charAt(0);
    if (before == 'I' && here == 'U') {
      tags[word] = "I-" + kind(word);
    } else if (before == 'O' && here == 'I') {
      tags[word - 1] = tags[word];
    } else if ((before == 'L' || before == 'U') && here == 'I') {
      tags[word - 1] = "I-" + kind(word - 1);
    } else if (before == 'U' && here == 'L') {
      tags[word - 1] = "B-" + kind(word - 1);
    }
  }

  /** The end of a name says what kind it is, for a whole name of one word alone its only tag. */
  private String[] kinds() {
    String[] kinds = new String[tags.length];
    Arrays.fill(kinds, NONE);
    int start = 0;
    for (int word = 1; word < tags.length; word++) {
      switch (tags[word].charAt(0)) {
        case 'U' -> {
          kinds[word] = kind(word);
          start = 0;
        }
        case 'B' -> start = word;
        case 'L' -> {
          if (start > 0) {
            Arrays.fill(kinds, start, word + 1, kind(word));
          }
          start = 0;
        }
        case 'O' -> start = 0;
        default -> {}
      }
    }
    return kinds;
  }

  private String kind(int word) {
    return tags[word].substring(2);
  }
}
