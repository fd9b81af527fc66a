package org.plumbline.language.decoder;

import java.util.ArrayList;
import java.util.List;

/** What the letters of a word look like, as NLP4J's {@code FeatureTemplate} and others say it. */
final class Spelling {

  /** NLP4J's marks, by its number for each. */
  private static final Value[] MARKS = new Value[14];

  static {
    for (int i = 0; i < MARKS.length; i++) {
      MARKS[i] = Value.of(Integer.toString(i));
    }
  }

  private static final int HYPERLINK = 0;
  private static final int ALL_UPPER = 1;
  private static final int ALL_LOWER = 2;
  private static final int ALL_DIGIT = 3;
  private static final int ALL_PUNCTUATION = 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 5;
  private static final int HAS_DIGIT = 6;
  private static final int HAS_PERIOD = 7;
  private static final int HAS_HYPHEN = 8;
  private static final int HAS_OTHER_PUNCTUATION = 9;
  private static final int NO_LOWER = 10;
  private static final int FIRST_UPPER = 11;
  private static final int ONE_MORE_UPPER = 12;
  private static final int MORE_UPPER = 13;

  /** Of one kind of letter at most so many in a row count for the shape. */
  private static final int REPEATED = 2;

  private final String simplified;
  private final boolean isFirst;
  private int upper;
  private int lower;
  private int digits;
  private int punctuation;
  private int periods;
  private int hyphens;

  private Spelling(String simplified, boolean isFirst) {
    this.simplified = simplified;
    this.isFirst = isFirst;
    for (int i = 0; i < simplified.length(); i++) {
      count(simplified.charAt(i));
    }
  }

  private void count(char c) {
    if (Letters.isUpper(c)) {
      upper++;
    } else if (Letters.isLower(c)) {
      lower++;
    } else if (Letters.isDigit(c)) {
      digits++;
    } else if (Letters.isPunctuation(c)) {
      punctuation++;
      periods += c == '.' ? 1 : 0;
      hyphens += c == '-' ? 1 : 0;
    }
  }

  /**
   * @param simplified see {@link SimpleForm}
   * @param isFirst whether it begins the sentence, where a capital means nothing
   */
  static Value[] marks(String simplified, boolean isFirst) {
    if (simplified.equals(SimpleForm.HYPERLINK)) {
      return new Value[] {MARKS[HYPERLINK]};
    }
    return new Spelling(simplified, isFirst).marks();
  }

  private Value[] marks() {
    List<Value> marks = new ArrayList<>(4);
    markOfAll(marks);
    int length = simplified.length();
    if (upper < length) {
      markCapitals(marks);
    }
    mark(marks, digits > 0 && digits < length, HAS_DIGIT);
    mark(marks, periods > 0, HAS_PERIOD);
    mark(marks, hyphens > 0, HAS_HYPHEN);
    boolean hasOther = punctuation > 0 && periods == 0 && hyphens == 0;
    mark(marks, hasOther && punctuation < length, HAS_OTHER_PUNCTUATION);
    return marks.toArray(Value[]::new);
  }

  private void markOfAll(List<Value> marks) {
    int length = simplified.length();
    if (upper == length) {
      marks.add(MARKS[ALL_UPPER]);
    } else if (lower == length) {
      marks.add(MARKS[ALL_LOWER]);
    } else if (digits == length) {
      marks.add(MARKS[ALL_DIGIT]);
    } else if (punctuation == length) {
      marks.add(MARKS[ALL_PUNCTUATION]);
    } else if (digits + punctuation == length) {
      marks.add(MARKS[ALL_DIGIT_OR_PUNCTUATION]);
    } else {
      mark(marks, lower == 0, NO_LOWER);
    }
  }

  private void markCapitals(List<Value> marks) {
    boolean first = !simplified.isEmpty() && Letters.isUpper(simplified.charAt(0));
    int others = upper - (first ? 1 : 0);
    mark(marks, first && !isFirst, FIRST_UPPER);
    mark(marks, others == 1, ONE_MORE_UPPER);
    mark(marks, others > 1, MORE_UPPER);
  }

  private static void mark(List<Value> marks, boolean holds, int mark) {
    if (holds) {
      marks.add(MARKS[mark]);
    }
  }

  /** "Aaa1" for "Kyiv24": each letter by its kind, of a kind in a row no more than two. */
  static String shape(String simplified) {
    StringBuilder shape = new StringBuilder(simplified.length());
    char before = 0;
    int repeated = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char kind = kind(simplified.charAt(i));
      repeated = kind == before ? repeated + 1 : 0;
      before = kind;
      if (repeated < REPEATED) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Letters.isUpper(c)) {
      return 'A';
    }
    if (Letters.isLower(c)) {
      return 'a';
    }
    if (Letters.isDigit(c)) {
      return '1';
    }
    return Letters.isPunctuation(c) ? '.' : 'x';
  }
}
