package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Claim;

/** A document whose offsets count something else is told what they seem to count. */
class OffsetUnitTest {

  private static final String TEXT = "Zoë 😊\nmet Bob\nin 12 towns";

  @ParameterizedTest
  @CsvSource({
    "18, 20, ', which fits if offsets count UTF-16 code units'",
    "21, 23, ', which fits if offsets count UTF-8 bytes'",
    "19, 21, ', which fits if offsets count code points with each line end as two (CRLF)'",
    "20, 22, ', which fits if offsets count UTF-16 code units with each line end as two (CRLF)'",
    "0, 2, ''",
    "25, 27, ''",
  })
  void otherUnitIsNamed(int start, int end, String hint) {
    byte[] sound =
        Examples.written(Examples.of(TEXT, Examples.annotation("c", TEXT, "12", Claim.PLAIN)));
    String moved =
        new String(sound, UTF_8)
            .replace("\"start\": 17", "\"start\": " + start)
            .replace("\"end\": 19", "\"end\": " + end);

    Problem problem = BrokenDocumentTest.problemsOf(moved).getFirst();
    assertThat(problem.pointer()).startsWith("/annotations/0/spans/0/");
    assertThat(problem.found()).endsWith(hint);
    assertThat(problem.found().contains("fits")).isEqualTo(!hint.isEmpty());
  }
}
