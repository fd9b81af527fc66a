package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.suggest.NewsText;
import org.plumbline.text.TextRange;

class QuotationsTest {

  private static List<TextRange> read(String text) {
    return Quotations.of(text, new NewsText(text, Optional.empty()).paragraphs()).all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "No," he said.            | "No,"
          He said: “No.”            | “No.”
          ''No,'' he said.          | ''No,''
          ``No,'' he said.          | ``No,''
          «No», he said.            | «No»
          'It's late,' he said.     | 'It's late,'
          ‘It’s late,’ he said.     | ‘It’s late,’
          He said: "It is not over  | "It is not over
          “He said ‘no’ twice.”     | “He said ‘no’ twice.”
          """)
  void haveManyMarks(String text, String quotation) {
    assertThat(read(text)).extracting(range -> range.in(text)).containsExactly(quotation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It's John's.", "The workers' union met.", "5\" pipes", "back in the '90s"})
  void areNoApostrophesAndInches(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"One.\n\n\"Two.\"", "“One.\n\n“Two.”"})
  void endWithTheirParagraph(String text) {
    assertThat(read(text)).hasSize(2);
  }

  @Property
  void lieInTheirTextInOrder(@ForAll String noise, @ForAll String more) {
    String text = "“" + noise + "\" '" + more + "’ ''";
    List<TextRange> found = read(text);
    assertThat(found)
        .isSorted()
        .allMatch(range -> !range.isEmpty() && range.end() <= text.length());
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
    }
  }
}
