package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowHeightsTest {

  @Property
  void sumsAndFindsLikeAPlainList(
      @ForAll @Size(min = 1, max = 40) int[] guesses, @ForAll @IntRange(min = 0, max = 39) int at) {
    RowHeights heights = new RowHeights(guesses.length, row -> 1 + Math.floorMod(guesses[row], 50));
    heights.set(at % guesses.length, 77);
    double sum = 0;
    for (int row = 0; row < guesses.length; row++) {
      assertThat(heights.before(row)).isEqualTo(sum);
      assertThat(heights.rowAt(sum)).isEqualTo(row);
      assertThat(heights.rowAt(sum + heights.get(row) - 0.5)).isEqualTo(row);
      sum += heights.get(row);
    }
    assertThat(heights.total()).isEqualTo(sum);
    assertThat(heights.rowAt(sum + 10)).isEqualTo(guesses.length - 1);
    assertThat(heights.rowAt(-10)).isZero();
  }
}
