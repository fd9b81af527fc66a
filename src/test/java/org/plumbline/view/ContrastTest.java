package org.plumbline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read on what it stands on, by the measure of WCAG 2.2, success criterion 1.4.3. */
class ContrastTest {

  private static final double LEAST = 4.5;

  /** Criterion 1.4.11: what is not text but has to be seen. */
  private static final double LEAST_FOR_LINES = 3;

  @ParameterizedTest
  @CsvSource({
    "-text-fg, -text-bg",
    "-text-fg, -panel-bg",
    "-text-fg, -raised-bg",
    "-text-fg, -hover-bg",
    "-text-fg, -accent-soft",
    "-text-fg, -selection-fill",
    "-text-fg, -mark-claim-fill",
    "-text-fg, -mark-source-fill",
    "-text-fg, -mark-figure-fill",
    "-text-fg, -chip-bg",
    "-muted-fg, -text-bg",
    "-muted-fg, -panel-bg",
    "-muted-fg, -raised-bg",
    "-muted-fg, -hover-bg",
    "-muted-fg, -accent-soft",
    "-accent, -text-bg",
    "-accent, -panel-bg",
    "-on-accent, -accent",
    "-danger, -panel-bg",
    "-danger, -raised-bg",
    "-danger, -accent-soft",
    "-danger, -danger-soft",
    "-warning, -warning-soft",
    "-warning, -raised-bg",
    "-on-accent, -danger",
    "-bar-fg, -bar-bg",
    "-bar-fg, -bar-hover",
    "-bar-fg, -bar-key-bg",
  })
  void textCanBeRead(String text, String background) throws IOException {
    assertThat(contrast("light.css", text, background)).as("light").isGreaterThan(LEAST);
    assertThat(contrast("dark.css", text, background)).as("dark").isGreaterThan(LEAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-mark-claim-line",
        "-mark-source-line",
        "-mark-figure-line",
        "-flag-line",
        "-found-line",
        "-accent",
        "-good"
      })
  void linesCanBeSeen(String line) throws IOException {
    assertThat(contrast("light.css", line, "-text-bg")).as("light").isGreaterThan(LEAST_FOR_LINES);
    assertThat(contrast("dark.css", line, "-text-bg")).as("dark").isGreaterThan(LEAST_FOR_LINES);
  }

  @Test
  void bothThemesNameTheSameColours() throws IOException {
    assertThat(colours("dark.css").keySet()).isEqualTo(colours("light.css").keySet()).isNotEmpty();
  }

  @Test
  void theMeasureIsThatOfTheStandard() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(contrast(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.48);
  }

  private static double contrast(String theme, String one, String other) throws IOException {
    Map<String, Color> colours = colours(theme);
    return contrast(colour(colours, one), colour(colours, other));
  }

  private static Color colour(Map<String, Color> colours, String name) {
    assertThat(colours).containsKey(name);
    return colours.getOrDefault(name, Color.BLACK);
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    DoubleUnaryOperator linear =
        part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    return 0.2126 * linear.applyAsDouble(colour.getRed())
        + 0.7152 * linear.applyAsDouble(colour.getGreen())
        + 0.0722 * linear.applyAsDouble(colour.getBlue());
  }

  private static Map<String, Color> colours(String sheet) throws IOException {
    try (var in = ContrastTest.class.getResourceAsStream(sheet)) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("(-[a-z-]+): *([^;]+);")
          .matcher(css)
          .results()
          .collect(
              Collectors.toMap(
                  match -> match.group(1), match -> Color.web(match.group(2).strip())));
    }
  }
}
