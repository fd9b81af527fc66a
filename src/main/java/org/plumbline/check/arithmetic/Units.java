package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.format.MeasurementParseException;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

/** Converts between units, which go by their codes in UCUM. */
final class Units {

  private static final UCUMFormat FORMAT = UCUMFormat.getInstance(Variant.CASE_SENSITIVE);

  /**
   * The units of the same name, by their codes: a British gallon is a fifth more than the American.
   */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "[gal_us]", List.of("[gal_br]"),
          "[qt_us]", List.of("[qt_br]"),
          "[pt_us]", List.of("[pt_br]"),
          "[foz_us]", List.of("[foz_br]"),
          "[ston_av]", List.of("[lton_av]", "t"),
          "t", List.of("[ston_av]", "[lton_av]"),
          "[bu_us]", List.of("[bu_br]"));

  private static final ConcurrentHashMap<String, Optional<Unit<?>>> KNOWN =
      new ConcurrentHashMap<>();

  private Units() {}

  /**
   * How values in one unit can become values in another: in more than one way where a word such as
   * "gallon" means different units in different countries; none where the two measure different
   * things, or one is not known.
   */
  static List<UnaryOperator<BigDecimal>> conversions(String from, String to) {
    return namesakes(from)
        .flatMap(one -> namesakes(to).map(other -> conversion(one, other)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<String> namesakes(String code) {
    return Stream.concat(Stream.of(code), ELSEWHERE.getOrDefault(code, List.of()).stream());
  }

  private static Optional<UnaryOperator<BigDecimal>> conversion(String from, String to) {
    return unit(from).flatMap(one -> unit(to).flatMap(other -> conversion(one, other)));
  }

  private static Optional<UnaryOperator<BigDecimal>> conversion(Unit<?> one, Unit<?> other) {
    try {
      UnitConverter converter = one.getConverterToAny(other);
      return Optional.of(value -> BigDecimal.valueOf(converter.convert(value.doubleValue())));
    } catch (IncommensurableException | MeasurementException | ArithmeticException different) {
      return Optional.empty();
    }
  }

  private static Optional<Unit<?>> unit(String code) {
    return KNOWN.computeIfAbsent(code, Units::parsed);
  }

  private static Optional<Unit<?>> parsed(String code) {
    try {
      synchronized (FORMAT) { // its parser makes no promise to several threads
        return Optional.of(FORMAT.parse(code));
      }
    } catch (MeasurementParseException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
