package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.Figure;
import org.plumbline.model.Quantity;
import org.plumbline.text.TextRange;

/** What is found in a text, in a form that a table can hold. */
final class Finds {

  private static final DateRecogniser RECOGNISER = new DateRecogniser();

  private Finds() {}

  /**
   * Each expression with its value, parted by semicolons: {@code Monday = 2024-01-15; two weeks = 2
   * wk}. An open end or an unknown number is empty, a value that cannot be told is {@code ?}.
   */
  static String in(String text, String publishedOn) {
    Optional<LocalDate> day =
        Optional.of(publishedOn).filter(date -> !date.isEmpty()).map(LocalDate::parse);
    return RECOGNISER.recognise(text, new TextRange(0, text.length()), day).stream()
        .map(found -> found.range().in(text) + " = " + value(found.figure()))
        .collect(Collectors.joining("; "));
  }

  private static String value(Figure figure) {
    return switch (figure.figureKind()) {
      case DATE, TIME -> figure.date().orElse("?");
      case DURATION -> (length(figure.quantity()) + " " + figure.unit().orElseThrow()).strip();
      default -> figure.toString();
    };
  }

  private static String length(Quantity quantity) {
    String min =
        quantity.min().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
    String max =
        quantity.max().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
    return min.equals(max) ? min : min + ".." + max;
  }
}
