package org.plumbline.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was worked out last is not worked out again, and what was before it is. */
class LatestTest {

  private final List<String> read = new ArrayList<>();
  private final Latest<String, Integer> latest = new Latest<>();

  private int length(String text) {
    return latest.of(
        text,
        asked -> {
          read.add(asked);
          return asked.length();
        });
  }

  @Test
  void onlyAnotherKeyIsReadAnew() {
    assertThat(List.of(length("a"), length("a"), length("bb"), length("bb"), length("a")))
        .containsExactly(1, 1, 2, 2, 1);
    assertThat(read).containsExactly("a", "bb", "a");
  }
}
