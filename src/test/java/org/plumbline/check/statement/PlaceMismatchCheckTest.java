package org.plumbline.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.check.article.Reading;

class PlaceMismatchCheckTest {

  private static List<String> flagged(String text) {
    return Reading.flagged(new PlaceMismatchCheck(), Reading.of(text));
  }

  @Test
  void flagsOneEventInTwoTowns() {
    assertThat(
            flagged(
                """
                A chemical tank exploded in Runcorn on Friday.

                The chemical tank that exploded in Widnes on Friday was built in 1990.
                """))
        .hasSize(1);
  }

  @Test
  void flagsTwoCountries() {
    assertThat(
            flagged(
                """
                A passenger plane crashed in Peru.

                The passenger plane crashed in Chile.
                """))
        .hasSize(1);
  }

  @Test
  void keepsSilentWhereOnePlaceLiesInTheOther() {
    assertThat(
            flagged(
                """
                A passenger plane crashed in Peru.

                The passenger plane crashed in Lima.
                """))
        .isEmpty();
    assertThat(
            flagged(
                """
                A chemical tank exploded in Runcorn, Cheshire, on Friday.

                The chemical tank exploded in Cheshire on Friday.
                """))
        .isEmpty();
  }
}
