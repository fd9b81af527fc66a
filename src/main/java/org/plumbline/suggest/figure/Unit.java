package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;

/**
 * What a number is given in.
 *
 * @param kind what sort of quantity it makes of the number
 * @param code as {@link org.plumbline.model.Figure#unit} has it
 * @param factor what the number is multiplied by: 0.01 for cents
 * @param above the number has to be greater, or the word means something else
 * @param isForOne whether the number has to be one or less, unless a hyphen follows it
 */
record Unit(
    FigureKind kind, String code, BigDecimal factor, Optional<BigDecimal> above, boolean isForOne) {

  /** Years of age. */
  static final Unit YEARS = of(FigureKind.AGE, "a");

  static Unit of(FigureKind kind, String code) {
    return new Unit(kind, code, BigDecimal.ONE, Optional.empty(), false);
  }

  /**
   * Reads the left side of a lexicon's line.
   *
   * @param words the code, and perhaps {@code * factor}, {@code > bound} or {@code one}
   */
  static Unit read(FigureKind kind, String words) {
    String[] parts = words.split(" ", -1);
    Unit unit = of(kind, parts[0]);
    for (int i = 1; i < parts.length; i++) {
      unit =
          switch (parts[i]) {
            case "*" -> unit.times(new BigDecimal(parts[i + 1]));
            case ">" ->
                new Unit(
                    kind, unit.code, unit.factor, Optional.of(new BigDecimal(parts[i + 1])), false);
            case "one" -> new Unit(kind, unit.code, unit.factor, Optional.empty(), true);
            default -> unit;
          };
    }
    return unit;
  }

  Unit times(BigDecimal by) {
    return new Unit(kind, code, factor.multiply(by), above, isForOne);
  }

  boolean isSameAs(Unit other) {
    return kind == other.kind && code.equals(other.code);
  }

  /** Whether it may follow a number. */
  boolean fits(BigDecimal number, boolean isHyphened) {
    return (above.isEmpty() || number.abs().compareTo(above.get()) > 0)
        && (!isForOne || isHyphened || number.compareTo(BigDecimal.ONE) <= 0);
  }
}
