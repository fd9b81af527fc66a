package org.plumbline.suggest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.text.TextRange;

/** Cuts a paragraph into words. */
final class Lexer {

  /** Numbers of more digits are none of the calendar's. */
  private static final int MOST_DIGITS = 8;

  private final Lexicon lexicon;

  Lexer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Word> words(String text, TextRange paragraph) {
    List<Word> words = new ArrayList<>(paragraph.length() / 5 + 1);
    int at = paragraph.start();
    int lastEnd = -1;
    while (at < paragraph.end()) {
      char first = text.charAt(at);
      int end;
      if (Character.isLetter(first)) {
        end = endOfLetters(text, at, paragraph.end());
      } else if (isDigit(first)) {
        end = at + 1;
        while (end < paragraph.end() && isDigit(text.charAt(end))) {
          end++;
        }
      } else {
        end = at + 1;
      }
      if (!isBlank(first)) {
        words.add(word(text, at, end, at == lastEnd));
        lastEnd = end;
      }
      at = end;
    }
    return words;
  }

  /** A dot belongs to an abbreviation that the lexicon has, and to single letters ("p.m."). */
  private int endOfLetters(String text, int start, int limit) {
    int end = start;
    while (end < limit && isLetterOrMark(text.charAt(end))) {
      end++;
    }
    if (end == start + 1
        && end + 1 < limit
        && isApostrophe(text.charAt(end))
        && text.startsWith("clock", end + 1)) {
      return end + 1 + "clock".length();
    }
    if (text.charAt(end - 1) == 'n'
        && end + 1 < limit
        && isApostrophe(text.charAt(end))
        && text.charAt(end + 1) == 't') {
      return end + 2;
    }
    if (end == limit || text.charAt(end) != '.') {
      return end;
    }
    if (end == start + 1) {
      int dotted = end;
      while (dotted + 2 < limit
          && text.charAt(dotted) == '.'
          && Character.isLetter(text.charAt(dotted + 1))
          && !Character.isLetter(text.charAt(dotted + 2))) {
        dotted += 2;
      }
      return dotted > end && text.charAt(dotted) == '.' ? dotted + 1 : dotted;
    }
    return lexicon.senses(lower(text, start, end + 1)).isEmpty() ? end : end + 1;
  }

  private Word word(String text, int start, int end, boolean isGlued) {
    char first = text.charAt(start);
    TextRange range = new TextRange(start, end);
    if (Character.isLetter(first)) {
      String lower = lower(text, start, end);
      return new Word(
          range, lower, lexicon.senses(lower), -1, Character.isUpperCase(first), isGlued);
    }
    boolean isNumber = isDigit(first) && end - start <= MOST_DIGITS;
    String form = text.substring(start, end).replace('\u2019', '\'');
    int digits = isNumber ? Integer.parseInt(form) : -1;
    return new Word(range, form, lexicon.senses(form), digits, false, isGlued);
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLetterOrMark(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019';
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' || Character.isSpaceChar(unit) || Character.isWhitespace(unit);
  }
}
