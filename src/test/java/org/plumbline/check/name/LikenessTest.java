package org.plumbline.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void countsSwapOfNeighboursAsOneSlip() {
    assertThat(Likeness.distance("peters", "petesr")).isEqualTo(1);
    assertThat(Likeness.distance("peters", "peter")).isEqualTo(1);
    assertThat(Likeness.distance("peters", "walters")).isEqualTo(3);
  }

  @Test
  void leavesOutWhatWritersLeaveOut() {
    assertThat(Likeness.plain("O’Brien-Núñez")).isEqualTo("obriennunez");
  }

  @Test
  void knowsThatShortNamesDifferByOneLetter() {
    assertThat(Likeness.isSlip("lee", "lea")).isFalse();
    assertThat(Likeness.isSlip("hansson", "hanson")).isTrue();
  }
}
