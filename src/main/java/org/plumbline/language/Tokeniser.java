package org.plumbline.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.text.TextRange;

/**
 * The words and marks of a text, as the models were trained on them: NLP4J's tokenizer, held to the
 * text, since of odd characters it counts some twice and leaves some out.
 */
final class Tokeniser {

  /**
   * In UTF-16 units. A longer run without a blank is no word and is left whole: NLP4J would take
   * the square of its length in time.
   */
  private static final int LONGEST_RUN = 400;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** In UTF-16 units, ascending; none is empty, and none overlaps another or parts a character. */
  List<TextRange> words(String text) {
    List<TextRange> words = new ArrayList<>();
    int done = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at - start > LONGEST_RUN) {
          addWords(text, done, start, words);
          words.add(new TextRange(start, at));
          done = at;
        }
        start = at + 1;
      }
    }
    addWords(text, done, text.length(), words);
    return words;
  }

  private void addWords(String text, int from, int to, List<TextRange> words) {
    String part = text.substring(from, to);
    int end = 0;
    for (Token token : tokenizer.tokenize(part)) {
      String form = token.getWordForm();
      int start =
          part.startsWith(form, token.getStartOffset()) && token.getStartOffset() >= end
              ? token.getStartOffset()
              : part.indexOf(form, end);
      if (start >= 0 && !form.isEmpty() && isWhole(part, start, start + form.length())) {
        end = start + form.length();
        words.add(new TextRange(from + start, from + end));
      }
    }
  }

  private static boolean isWhole(String text, int start, int end) {
    return !isInsideCharacter(text, start) && !isInsideCharacter(text, end);
  }

  private static boolean isInsideCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
