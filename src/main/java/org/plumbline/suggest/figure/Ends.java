package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.text.TextRange;

/** Makes one range of its two ends; unit and scale of the second hold for the first too. */
final class Ends {

  private static final BigDecimal ONE = BigDecimal.ONE;

  private Ends() {}

  /** The range; empty where the ends do not belong together or do not rise. */
  static Optional<Amount> joined(Amount first, Amount last) {
    if (last.quantity().isRange() || last.quantity().max().isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> unit = commonUnit(first, last);
    if (unit.isEmpty() && (first.unit().isPresent() || last.unit().isPresent())) {
      return Optional.empty();
    }
    if ((first.form() == Form.FRACTION) != (last.form() == Form.FRACTION)) {
      return Optional.empty();
    }
    BigDecimal low = first.value();
    if (first.unit().isEmpty()) {
      low = low.multiply(unit.map(Unit::factor).orElse(ONE));
    }
    BigDecimal high = last.value();
    if (first.unit().isPresent() && last.unit().isEmpty()) {
      high = high.multiply(unit.map(Unit::factor).orElse(ONE));
    }
    BigDecimal scaled = low.multiply(last.scale());
    if (first.scale().compareTo(ONE) == 0 && scaled.compareTo(high) < 0) {
      low = scaled;
    }
    boolean isBelowZero = low.signum() < 0 && high.signum() <= 0;
    if (low.compareTo(high) == 0 || (low.compareTo(high) > 0 && !isBelowZero)) {
      return Optional.empty();
    }
    Quantity quantity =
        new Quantity(Optional.of(low.min(high)), Optional.of(low.max(high)), Approximation.RANGE);
    return Optional.of(
        new Amount(
            new TextRange(first.range().start(), last.end()), quantity, ONE, first.form(), unit));
  }

  private static Optional<Unit> commonUnit(Amount first, Amount last) {
    if (first.unit().isPresent() && last.unit().isPresent()) {
      return first.unit().filter(unit -> unit.isSameAs(last.unit().get()));
    }
    return last.unit().or(() -> first.unit().filter(unit -> unit.kind() == FigureKind.MONEY));
  }
}
