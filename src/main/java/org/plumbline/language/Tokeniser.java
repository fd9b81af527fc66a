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

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** In UTF-16 units, ascending; none is empty, and none overlaps another or parts a character. */
  List<TextRange> words(String text) {
    List<TextRange> words = new ArrayList<>();
    int end = 0;
    for (Token token : tokenizer.tokenize(text)) {
      String form = token.getWordForm();
      int start =
          text.startsWith(form, token.getStartOffset()) && token.getStartOffset() >= end
              ? token.getStartOffset()
              : text.indexOf(form, end);
      if (start >= 0 && !form.isEmpty() && isWhole(text, start, start + form.length())) {
        end = start + form.length();
        words.add(new TextRange(start, end));
      }
    }
    return words;
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
