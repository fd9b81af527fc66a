package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.text.TextRange;

class SentencesTest {

  private final Tokeniser tokeniser = new Tokeniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          It rained. It stopped.                    ~ It rained.|It stopped.
          Is it over? Yes!                          ~ Is it over?|Yes!
          “It rained.” It stopped.                  ~ “It rained.”|It stopped.
          He said: "It rained." It stopped.         ~ He said: "It rained."|It stopped.
          It stopped. "It rained," he said.         ~ It stopped.|"It rained," he said.
          "Over?" he asked.                         ~ "Over?" he asked.
          (It rained.) It stopped.                  ~ (It rained.)|It stopped.
          Mr. Lee met J. Smith.                     ~ Mr. Lee met J. Smith.
          She lives in the U.S. She is 40.          ~ She lives in the U.S.|She is 40.
          The U.S. Navy left.                       ~ The U.S. Navy left.
          It rose by 2.5 percent. Nobody knew.      ~ It rose by 2.5 percent.|Nobody knew.
          no end                                    ~ no end
          """)
  void endsSentenceWhereTextDoes(String text, String sentences) {
    assertThat(split(text.strip())).isEqualTo(List.of(sentences.strip().split("\\|")));
  }

  private List<String> split(String text) {
    return Sentences.of(text, tokeniser.words(text)).stream()
        .map(words -> words.getFirst().hull(words.getLast()))
        .map((TextRange range) -> range.in(text))
        .collect(Collectors.toList());
  }
}
