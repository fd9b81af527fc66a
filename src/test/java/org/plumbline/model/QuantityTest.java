package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Quantity.Approximation;

class QuantityTest {

  private static Optional<BigDecimal> value(String digits) {
    return Optional.of(new BigDecimal(digits));
  }

  @Test
  void aRangeThatEndsBelowItsBeginningIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(value("300"), value("299.99"), Approximation.RANGE))
        .withMessageContaining("299.99")
        .withMessageContaining("300");
  }

  @Test
  void endsAreComparedByValueHoweverTheyAreWritten() {
    Quantity quantity = new Quantity(value("300.0"), value("3E+2"), Approximation.EXACT);
    assertThat(quantity.min()).isEqualTo(value("300.0"));
  }

  @Test
  void eitherEndMayBeOpen() {
    assertThat(new Quantity(value("-5"), Optional.empty(), Approximation.MORE_THAN).max())
        .isEmpty();
    assertThat(Quantity.UNKNOWN.min()).isEmpty();
    assertThat(Quantity.exactly(new BigDecimal("7")).max()).isEqualTo(value("7"));
  }
}
