package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.text.TextRange;

/**
 * A number with its sign and its unit.
 *
 * @param quantity one value, or the bounds of a number that nobody counted
 * @param scale what the number's last word multiplies by
 * @param unit empty for a plain number
 */
record Amount(
    TextRange range, Quantity quantity, BigDecimal scale, Form form, Optional<Unit> unit) {

  int end() {
    return range.end();
  }

  /** The value; of bounds, the lower one. */
  BigDecimal value() {
    return quantity.min().orElse(BigDecimal.ZERO);
  }

  boolean isPlain() {
    return unit.isEmpty() && form != Form.FRACTION;
  }

  Amount withQuantity(Quantity newQuantity) {
    return new Amount(range, newQuantity, scale, form, unit);
  }

  /** With what its unit multiplies by. */
  Amount in(Unit newUnit, int newEnd) {
    return new Amount(
        new TextRange(range.start(), newEnd),
        times(quantity, newUnit.factor()),
        scale,
        form,
        Optional.of(newUnit));
  }

  Amount times(BigDecimal factor, int newEnd) {
    return new Amount(
        new TextRange(range.start(), newEnd), times(quantity, factor), factor, form, unit);
  }

  static Quantity times(Quantity quantity, BigDecimal factor) {
    return new Quantity(
        quantity.min().map(factor::multiply),
        quantity.max().map(factor::multiply),
        quantity.approximation());
  }
}
