package org.plumbline.control;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.Locale;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/**
 * Steps through a text by grapheme, word, sentence and paragraph. A line end is one step, whatever
 * units it consists of. Offsets are UTF-16 and are held within the text.
 *
 * <p>A word step forward ends after a word, and a sentence step after its last character that is
 * not white space, so that extending a selection by steps gives exactly the words or sentences.
 */
final class TextNavigation {

  private final String text;
  private final Paragraphs paragraphs;
  private final Breaks graphemes = new Breaks(BreakIterator.getCharacterInstance(Locale.ROOT));
  private final Breaks words = new Breaks(BreakIterator.getWordInstance(Locale.ROOT));
  private final Breaks sentences = new Breaks(BreakIterator.getSentenceInstance(Locale.ROOT));

  TextNavigation(String text, Paragraphs paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  int nextGrapheme(int offset) {
    TextRange paragraph = paragraphAt(offset).range();
    return offset < paragraph.end() ? graphemes.after(offset) : startOfParagraphAfter(offset);
  }

  int previousGrapheme(int offset) {
    TextRange paragraph = paragraphAt(offset).range();
    if (offset > paragraph.end()) {
      return paragraph.end();
    }
    return offset > paragraph.start() ? graphemes.before(offset) : endOfParagraphBefore(offset);
  }

  /** The nearest place at or before an offset that is neither inside a grapheme nor a line end. */
  int snapped(int offset) {
    int within = Math.clamp(offset, 0, text.length());
    TextRange paragraph = paragraphAt(within).range();
    return within >= paragraph.end() ? paragraph.end() : graphemes.atOrBefore(within);
  }

  /** The end of the word that an offset is in or before; the end of the text after the last one. */
  int nextWord(int offset) {
    return nextEnd(words, offset);
  }

  /** The start of the word that an offset is in or after; 0 before the first one. */
  int previousWord(int offset) {
    return previousStart(words, offset);
  }

  /** The end of the sentence that an offset is in or before. */
  int nextSentence(int offset) {
    return nextEnd(sentences, offset);
  }

  /** The start of the sentence that an offset is in or after. */
  int previousSentence(int offset) {
    return previousStart(sentences, offset);
  }

  /** The start of the next paragraph that is not blank; the end of the text in the last one. */
  int nextParagraph(int offset) {
    return paragraphs.all().stream()
        .skip(paragraphAt(offset).index() + 1L)
        .filter(paragraph -> !paragraph.isBlank())
        .mapToInt(paragraph -> paragraph.range().start())
        .findFirst()
        .orElse(text.length());
  }

  /** The start of this paragraph, or, when there, of the one before it that is not blank. */
  int previousParagraph(int offset) {
    for (int index = paragraphAt(offset).index(); index >= 0; index--) {
      Paragraph paragraph = paragraphs.all().get(index);
      if (!paragraph.isBlank() && paragraph.range().start() < offset) {
        return paragraph.range().start();
      }
    }
    return 0;
  }

  /**
   * What a double click means: the word at an offset, or the run of spaces, or the single other
   * grapheme.
   */
  TextRange wordAt(int offset) {
    TextRange paragraph = paragraphAt(offset).range();
    if (paragraph.isEmpty()) {
      return paragraph;
    }
    return words.segment(Math.min(offset, paragraph.end() - 1));
  }

  /** The sentence at an offset, without the white space around it. */
  TextRange sentenceAt(int offset) {
    TextRange paragraph = paragraphAt(offset).range();
    if (paragraph.isEmpty()) {
      return paragraph;
    }
    return stripped(sentences.segment(Math.min(offset, paragraph.end() - 1)));
  }

  Paragraph paragraphAt(int offset) {
    return paragraphs.at(offset);
  }

  /** Whether the paragraph of an offset runs from right to left, by its first strong character. */
  boolean isRightToLeft(int offset) {
    return isRightToLeft(paragraphAt(offset).range().in(text));
  }

  static boolean isRightToLeft(String paragraph) {
    return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
        && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private int nextEnd(Breaks breaks, int offset) {
    for (int at = offset; at < text.length(); ) {
      TextRange paragraph = paragraphAt(at).range();
      if (at >= paragraph.end()) {
        at = startOfParagraphAfter(at);
        continue;
      }
      TextRange segment = breaks.segment(at);
      int end = stripped(segment).end();
      if (end > offset && isSomething(segment)) {
        return end;
      }
      at = segment.end();
    }
    return text.length();
  }

  private int previousStart(Breaks breaks, int offset) {
    for (int at = offset; at > 0; ) {
      TextRange paragraph = paragraphAt(at - 1).range();
      if (at > paragraph.end()) {
        at = paragraph.end();
        if (at == paragraph.start()) {
          at = endOfParagraphBefore(at);
        }
        continue;
      }
      TextRange segment = breaks.segment(at - 1);
      int start = stripped(segment).start();
      if (start < offset && isSomething(segment)) {
        return start;
      }
      at = segment.start();
      if (at == paragraph.start()) {
        at = endOfParagraphBefore(at);
      }
    }
    return 0;
  }

  /** Whether a step should stop at a segment: at words, figures and pictures, not at commas. */
  private boolean isSomething(TextRange segment) {
    return segment
        .in(text)
        .codePoints()
        .anyMatch(
            point ->
                Character.isLetterOrDigit(point)
                    || UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC));
  }

  private TextRange stripped(TextRange range) {
    String content = range.in(text);
    if (content.isBlank()) {
      return range;
    }
    int start = range.end() - content.stripLeading().length();
    return new TextRange(start, start + content.strip().length());
  }

  private int startOfParagraphAfter(int offset) {
    int next = paragraphAt(offset).index() + 1;
    return next < paragraphs.all().size()
        ? paragraphs.all().get(next).range().start()
        : text.length();
  }

  private int endOfParagraphBefore(int offset) {
    int previous = paragraphAt(offset).index() - 1;
    return previous >= 0 ? paragraphs.all().get(previous).range().end() : 0;
  }

  /** The boundaries of one kind, looked up in one paragraph at a time, to be fast in any text. */
  private final class Breaks {

    private final BreakIterator iterator;
    private int origin = -1;

    Breaks(BreakIterator iterator) {
      this.iterator = iterator;
    }

    private void enter(int offset) {
      TextRange paragraph = paragraphAt(offset).range();
      if (origin != paragraph.start()) {
        origin = paragraph.start();
        iterator.setText(paragraph.in(text));
      }
    }

    int after(int offset) {
      enter(offset);
      return origin + iterator.following(offset - origin);
    }

    int before(int offset) {
      enter(offset);
      return origin + iterator.preceding(offset - origin);
    }

    int atOrBefore(int offset) {
      enter(offset);
      return iterator.isBoundary(offset - origin) ? offset : before(offset);
    }

    /** The segment that holds the unit at an offset. */
    TextRange segment(int offset) {
      int start = atOrBefore(offset);
      return new TextRange(start, after(start));
    }
  }
}
