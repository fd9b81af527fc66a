package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plumbline.control.DisplayRows.Row;
import org.plumbline.text.Paragraphs.Paragraph;

class DisplayRowsTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "word ",
            "x",
            "👨🏻‍🚒",
            "e\u0301",
            "🇺🇦",
            "\n",
            "\r\n",
            "\u2028",
            "\t",
            "قال ",
            "long".repeat(300),
            "a sentence that goes on for a while, ".repeat(40),
            "👩‍👩‍👧‍👦".repeat(120))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 150)
  void rowsOfAParagraphJoinUpToIt(@ForAll("texts") String text) {
    DisplayRows rows = DisplayRows.of(text);
    StringBuilder shown = new StringBuilder();
    for (Row row : rows.all()) {
      assertThat(row.index()).isEqualTo(rows.all().indexOf(row));
      shown.append(row.range().in(text));
      if (row.endsParagraph()) {
        int next = row.paragraph().index() + 1;
        int lineEnd =
            next < rows.paragraphs().all().size()
                ? rows.paragraphs().all().get(next).range().start()
                : text.length();
        shown.append(text, row.range().end(), lineEnd);
      }
    }
    assertThat(shown.toString()).isEqualTo(text);
  }

  @Property(tries = 150)
  void noRowIsLongAndNoneSplitsAGrapheme(@ForAll("texts") String text) {
    for (Row row : DisplayRows.of(text).all()) {
      Paragraph paragraph = row.paragraph();
      BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
      graphemes.setText(paragraph.range().in(text));
      assertThat(row.range().length()).isLessThanOrEqualTo(DisplayRows.LONGEST);
      assertThat(graphemes.isBoundary(row.range().start() - paragraph.range().start())).isTrue();
      assertThat(graphemes.isBoundary(row.range().end() - paragraph.range().start())).isTrue();
    }
  }

  @Property(tries = 150)
  void findsTheRowOfEachPlace(@ForAll("texts") String text) {
    DisplayRows rows = DisplayRows.of(text);
    for (Row row : rows.all()) {
      assertThat(rows.at(row.range().start())).isEqualTo(row);
      if (!row.range().isEmpty()) {
        assertThat(rows.at(row.range().end() - 1)).isEqualTo(row);
      }
    }
  }

  @Test
  void splitsAtASpaceWhereThereIsOne() {
    String text = "word ".repeat(1_000);
    for (Row row : DisplayRows.of(text).all()) {
      assertThat(row.range().in(text)).startsWith("word").endsWith(" ");
    }
  }

  @Test
  void keepsAGraphemeWholeThatIsLongerThanARow() {
    String text = "e" + "\u0301".repeat(3_000) + "x";
    assertThat(DisplayRows.of(text).all().getFirst().range().length()).isEqualTo(3_001);
  }
}
