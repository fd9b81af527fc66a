package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapingTest {

  @Test
  void keepsTheLengthWhereAnEmojiStandsInForABox() {
    String row = "👨🏻‍🚒 and De\u0301p";
    assertThat(Shaping.withBoxes(row))
        .hasSameSizeAs(row)
        .startsWith("□")
        .endsWith(" and De\u0301p");
  }

  @Test
  void leavesAnEmojiAmongPlainLettersAlone() {
    assertThat(Shaping.withBoxes("A 😊 met Bob")).isEqualTo("A 😊 met Bob");
  }

  @Test
  void leavesARowWithoutEmojiAlone() {
    assertThat(Shaping.withBoxes("De\u0301p قال")).isEqualTo("De\u0301p قال");
  }
}
