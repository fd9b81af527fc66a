package org.plumbline.check.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry without its siblings says nothing. */
class WordListsTest {

  private static Set<String> meanings(String name) throws IOException {
    try (InputStream file = Contradictions.class.getResourceAsStream(name)) {
      assertThat(file).isNotNull();
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.contains(" = ") && !line.startsWith("#"))
          .map(line -> line.replaceFirst(".* = ", ""))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"contraries.txt", "converses.txt"})
  void everyMeaningHasItsOpposite(String name) throws IOException {
    Set<String> meanings = meanings(name);
    assertThat(meanings)
        .allSatisfy(
            meaning ->
                assertThat(meanings)
                    .contains(
                        meaning.startsWith("not ") ? meaning.substring(4) : "not " + meaning));
  }

  @Test
  void everyKindHasSeveralMembers() throws IOException {
    Map<String, Long> members =
        meanings("kinds.txt").stream()
            .map(meaning -> meaning.replaceFirst("/.*", ""))
            .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
    assertThat(members).allSatisfy((group, size) -> assertThat(size).as(group).isGreaterThan(1));
  }
}
