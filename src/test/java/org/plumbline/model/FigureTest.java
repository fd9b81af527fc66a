package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Figure.FigureKind;

class FigureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2025-01",
        "2024-10-14",
        "2024-W03",
        "2024-W03-WE",
        "2024-W03-1",
        "2024-W53",
        "2024-Q1",
        "2024-QX",
        "2024-H2",
        "2024-SU",
        "2024-WI",
        "20",
        "19XX",
        "199",
        "199X",
        "XXXX",
        "XXXX-10-14",
        "2024-XX-14",
        "2024-10-XX",
        "XXXX-WXX-5",
        "2024-10-14T09",
        "2024-10-14T09:30",
        "2024-10-14T09:30:15Z",
        "2024-10-14T09:30+09:00",
        "2024-10-14TNI",
        "T24:00",
        "T09:30",
        "T24",
        "PRESENT_REF",
        "PAST_REF",
        "FUTURE_REF"
      })
  void hasTheFormOfADate(String value) {
    assertThat(Figure.isDate(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "14.10.2024",
        "2024/10/14",
        "2024-13",
        "2024-00",
        "2024-10-00",
        "2024-10-32",
        "2024-W54",
        "2024-W00",
        "2024-W3",
        "2024-Q5",
        "2024-1",
        "2024-10-14 ",
        "24-10",
        "24-10-14",
        "199-10",
        "20-W03",
        "20241014",
        "2024-10-14T25",
        "2024-10-14T09:60",
        "T24:30",
        "2024-10-14T24:00:01",
        "P3D",
        "２０２４",
        "2024-10-14\n",
        "2024-",
        "T"
      })
  void hasNotTheFormOfADate(String value) {
    assertThat(Figure.isDate(value)).isFalse();
  }

  @Test
  void aFigureRefusesADateOfAnotherForm() {
    Figure figure = Figure.of(FigureKind.DATE, Quantity.UNKNOWN);
    assertThat(figure.withDate(Optional.of("2025-01")).date()).contains("2025-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure.withDate(Optional.of("January")))
        .withMessageContaining("January");
  }
}
