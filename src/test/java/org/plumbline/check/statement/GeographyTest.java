package org.plumbline.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.check.event.Place;
import org.plumbline.text.TextRange;

class GeographyTest {

  @ParameterizedTest
  @CsvSource({
    "munich, bavaria, false",
    "munich, germany, false",
    "toronto, ontario, false",
    "atlanta, georgia, false",
    "seattle, united states, false",
    "munich, saxony, true",
    "oslo, sweden, true",
  })
  void placesThatLieInEachOtherAreNotApart(String one, String other, boolean areApart) {
    assertThat(new Geography("").areApart(place(one), place(other))).isEqualTo(areApart);
    assertThat(new Geography("").areApart(place(other), place(one))).isEqualTo(areApart);
  }

  private static Place place(String name) {
    return new Place("in", name, "", name, new TextRange(0, name.length()));
  }
}
