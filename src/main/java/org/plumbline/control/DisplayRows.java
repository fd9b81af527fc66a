package org.plumbline.control;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/**
 * The rows that a text is displayed in: its paragraphs, very long ones in several pieces, since the
 * time to lay out a text node grows with its length. The text itself is not changed.
 */
final class DisplayRows {

  /** A paragraph of up to this many units stays whole; few in print are a third as long. */
  static final int LONGEST = 2_000;

  /**
   * One row.
   *
   * @param index its place among all rows, from 0
   * @param paragraph the paragraph that it is, or is a piece of
   * @param range where it lies in the text, without the line end
   */
  record Row(int index, Paragraph paragraph, TextRange range) {
    boolean startsParagraph() {
      return range.start() == paragraph.range().start();
    }

    boolean endsParagraph() {
      return range.end() == paragraph.range().end();
    }
  }

  private final List<Row> rows;
  private final Paragraphs paragraphs;

  private DisplayRows(List<Row> rows, Paragraphs paragraphs) {
    this.rows = List.copyOf(rows);
    this.paragraphs = paragraphs;
  }

  static DisplayRows of(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    List<Row> rows = new ArrayList<>(paragraphs.all().size());
    for (Paragraph paragraph : paragraphs.all()) {
      int start = paragraph.range().start();
      if (paragraph.range().length() > LONGEST) {
        for (int cut : cuts(paragraph.range().in(text))) {
          int end = paragraph.range().start() + cut;
          rows.add(new Row(rows.size(), paragraph, new TextRange(start, end)));
          start = end;
        }
      }
      rows.add(new Row(rows.size(), paragraph, new TextRange(start, paragraph.range().end())));
    }
    return new DisplayRows(rows, paragraphs);
  }

  /**
   * Where to cut a long paragraph: where a line may be broken, or, in a stretch without such a
   * place, between two graphemes. A single grapheme that is longer than a row stays whole.
   */
  private static List<Integer> cuts(String paragraph) {
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    lines.setText(paragraph);
    graphemes.setText(paragraph);
    List<Integer> cuts = new ArrayList<>();
    int start = 0;
    while (paragraph.length() - start > LONGEST) {
      int cut = lines.preceding(start + LONGEST + 1);
      while (cut > start && !graphemes.isBoundary(cut)) {
        cut = lines.preceding(cut);
      }
      if (cut <= start) {
        cut = graphemes.preceding(start + LONGEST + 1);
      }
      if (cut <= start) {
        cut = graphemes.following(start);
      }
      if (cut >= paragraph.length()) {
        break;
      }
      cuts.add(cut);
      start = cut;
    }
    return cuts;
  }

  /** All rows in order, at least one; with the line ends between them they make up the text. */
  List<Row> all() {
    return rows;
  }

  Row get(int index) {
    return rows.get(index);
  }

  int count() {
    return rows.size();
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** The row of an offset: where two touch, the later one; inside a line end, the one it ends. */
  Row at(int offset) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return rows.get(low);
  }
}
