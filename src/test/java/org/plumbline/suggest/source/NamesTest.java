package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.suggest.English;

/** Who the last source of a text is. */
class NamesTest {

  private final SourceRecogniser recogniser = new SourceRecogniser();

  private Source last(String text) {
    return recogniser
        .recognise(text, English.read(text))
        .attributions()
        .getLast()
        .source()
        .source();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          Maria Lopez, the mayor, said the road was open. | PERSON | Maria Lopez
          Maria Lopez is the mayor. Lopez said the road was open. | PERSON | Maria Lopez
          Maria Lopez came late. She said the road was open. | PERSON | Maria Lopez
          The International Atomic Energy Agency (IAEA) met. The agency said that work went on. | ORGANIZATION | International Atomic Energy Agency
          South Korea's intelligence service said the troops had left. | ORGANIZATION | South Korea's intelligence service
          The Morning Herald reported that the bridge was closed. | PUBLICATION | Morning Herald
          """)
  void isNamedInFull(String text, SourceKind kind, String name) {
    assertThat(last(text)).isEqualTo(new Source(name, kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The report said that exports fell. | DOCUMENT
          Two officials said that talks had failed. | UNNAMED
          He said that the door was open. | PERSON
          Peter Novak met Paul Weber. Anna Berg and Tom Hall left. He said it was late. | PERSON
          """)
  void hasNoNameWhereNoneIsSure(String text, SourceKind kind) {
    assertThat(last(text)).isEqualTo(new Source("", kind));
  }
}
