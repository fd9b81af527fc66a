package org.plumbline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.text.TextRange;

/**
 * Where the sentences of a paragraph end: after a full stop, a question mark or an exclamation mark
 * and what closes with it, unless the text goes on in lower case.
 */
final class Sentences {

  /** In words; a longer run is cut, since a parse takes the square of its time. */
  private static final int LONGEST = 120;

  private static final Set<String> CLOSING = Set.of("\"", "''", "”", "’", "'", ")", "]", "»", "}");

  /** Closes what was opened before, or opens what follows, by which side it leans on. */
  private static final Set<String> EITHER = Set.of("\"", "'");

  /**
   * Words that begin sentences and are no names: after an abbreviation ("in the U.S. He said") they
   * tell that a new one has begun.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "A",
          "After",
          "Although",
          "An",
          "And",
          "As",
          "At",
          "Before",
          "But",
          "By",
          "During",
          "For",
          "From",
          "He",
          "Her",
          "His",
          "However",
          "I",
          "If",
          "In",
          "It",
          "Its",
          "Many",
          "More",
          "Most",
          "No",
          "On",
          "One",
          "Other",
          "Our",
          "She",
          "Since",
          "So",
          "Some",
          "That",
          "The",
          "Their",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "To",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "With",
          "Yet",
          "You");

  private final String text;
  private final List<TextRange> words;

  private Sentences(String text, List<TextRange> words) {
    this.text = text;
    this.words = words;
  }

  /** The words of each sentence; none is without words. */
  static List<List<TextRange>> of(String text, List<TextRange> words) {
    return new Sentences(text, words).split();
  }

  private List<List<TextRange>> split() {
    List<List<TextRange>> sentences = new ArrayList<>();
    int start = 0;
    for (int word = 0; word < words.size(); word++) {
      int end = word + 1;
      if (isFinalMark(word)) {
        end = afterClosing(end);
      }
      if (end == words.size() || isEnd(word, end) || end - start >= LONGEST) {
        sentences.add(List.copyOf(words.subList(start, end)));
        start = end;
        word = end - 1;
      }
    }
    return sentences;
  }

  private boolean isEnd(int mark, int next) {
    return isFinalMark(mark)
        ? !Character.isLowerCase(firstLetter(next))
        : isAbbreviation(mark) && OPENERS.contains(form(next));
  }

  private String form(int word) {
    return words.get(word).in(text);
  }

  private int firstLetter(int word) {
    int at = word;
    while (at < words.size() - 1 && EITHER.contains(form(at))) {
      at++;
    }
    return form(at).codePointAt(0);
  }

  private boolean isFinalMark(int word) {
    return form(word).chars().allMatch(c -> c == '.' || c == '?' || c == '!' || c == '…');
  }

  private boolean isAbbreviation(int word) {
    String form = form(word);
    return form.length() > 2 && form.endsWith(".");
  }

  /** Past the quotes and brackets that lean on the mark. */
  private int afterClosing(int next) {
    int end = next;
    while (end < words.size()
        && CLOSING.contains(form(end))
        && (!EITHER.contains(form(end)) || words.get(end).start() == words.get(end - 1).end())) {
      end++;
    }
    return end;
  }
}
