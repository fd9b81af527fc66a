package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

class QuantityTextTest {

  private static String told(Quantity quantity) {
    return end(quantity.min()) + ".." + end(quantity.max()) + " " + quantity.approximation();
  }

  private static String end(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "2700,                2700..2700 EXACT",
    "'2,700',             2700..2700 EXACT",
    "'1 000 000',         1000000..1000000 EXACT",
    "'1\u00a0000',        1000..1000 EXACT",
    "'2,700.50',          2700.50..2700.50 EXACT",
    "' 12 ',              12..12 EXACT",
    "'\u00a012\u202f',    12..12 EXACT",
    "-3.5,                -3.5..-3.5 EXACT",
    "−3.5,                -3.5..-3.5 EXACT",
    "+7,                  7..7 EXACT",
    ".5,                  0.5..0.5 EXACT",
    "007,                 7..7 EXACT",
    "2.7 million,         2700000..2700000 EXACT",
    "'2.7\u00a0Million',  2700000..2700000 EXACT",
    "3trillion,           3000000000000..3000000000000 EXACT",
    "300–500,             300..500 RANGE",
    "300-500,             300..500 RANGE",
    "300 to 500,          300..500 RANGE",
    "-5–-3,               -5..-3 RANGE",
    "2 to 3 million,      2000000..3000000 RANGE",
    "2 thousand to 3 million, 2000..3000000 RANGE",
    "'900,000 to 1.2 million', 900000..1200000 RANGE",
    "5–5,                 5..5 EXACT",
    "≥ 300,               300.. AT_LEAST",
    ">=300,               300.. AT_LEAST",
    "≤ 2.5 billion,       ..2500000000 AT_MOST",
    "'',                  .. EXACT"
  })
  void reads(String text, String expected) throws UnreadableQuantity {
    assertThat(told(QuantityText.read(text, Approximation.EXACT))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "2,7",
        "1,0000",
        "2.700.000",
        "3.",
        "1e5",
        "--3",
        "5 -",
        "300–",
        "–",
        "million",
        "2to3",
        "1/2",
        "12%",
        "$5",
        "１２",
        "NaN",
        "5 apples",
        "1 to 2 to 3",
        "≥",
        "≥ 3–5"
      })
  void refusesWhatIsNoNumber(String text) {
    refuses(text, UnreadableQuantity.Reason.NOT_A_NUMBER);
  }

  @Test
  void refusesARangeThatEndsBelowItsBeginning() {
    refuses("500–300", UnreadableQuantity.Reason.ENDS_REVERSED);
    refuses("3 million to 2 million", UnreadableQuantity.Reason.ENDS_REVERSED);
  }

  @Test
  void refusesMoreThanAHundredDigits() throws UnreadableQuantity {
    String hundred = "9".repeat(100);
    assertThat(QuantityText.read(hundred, Approximation.EXACT).min().map(BigDecimal::precision))
        .contains(100);
    refuses(hundred + "9", UnreadableQuantity.Reason.TOO_LONG);
    refuses(hundred + " million", UnreadableQuantity.Reason.TOO_LONG);
  }

  private static void refuses(String text, UnreadableQuantity.Reason reason) {
    assertThatThrownBy(() -> QuantityText.read(text, Approximation.EXACT))
        .isInstanceOfSatisfying(
            UnreadableQuantity.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  @Test
  void refusesAbsurdTextsAtOnce() {
    List<String> bombs =
        List.of(
            "9".repeat(1_000_000) + "x",
            "1" + ",111".repeat(1_000_000) + "x",
            "1,".repeat(1_000_000),
            "1" + " ".repeat(1_000_000) + "x",
            "1-".repeat(1_000_000),
            "1 1".repeat(1_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> bombs.forEach(bomb -> refuses(bomb, UnreadableQuantity.Reason.TOO_LONG)));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST,  300,   300.. AT_LEAST",
    "MORE_THAN, 300,   300.. MORE_THAN",
    "AT_MOST,   300,   ..300 AT_MOST",
    "LESS_THAN, 300,   ..300 LESS_THAN",
    "ABOUT,     300,   300..300 ABOUT",
    "RANGE,     300,   300..300 EXACT",
    "ABOUT,     2–3,   2..3 ABOUT",
    "AT_LEAST,  ≥ 300, 300.. AT_LEAST",
    "AT_LEAST,  ≤ 300, ..300 AT_MOST",
    "LESS_THAN, ≥ 300, 300.. AT_LEAST",
    "ABOUT,     ≤ 300, ..300 AT_MOST"
  })
  void anEndIsOpenAsTheSignSaysOrElseTheHedge(Approximation hedge, String text, String expected)
      throws UnreadableQuantity {
    assertThat(told(QuantityText.read(text, hedge))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> number =
        Combinators.combine(
                Arbitraries.bigDecimals()
                    .ofScale(3)
                    .between(new BigDecimal(-9999), new BigDecimal(9999)),
                Arbitraries.of("", " thousand", " million", " trillion"))
            .as((value, scale) -> value.toPlainString() + scale);
    Arbitrary<String> signed =
        Combinators.combine(Arbitraries.of("", "≥ ", "<="), number).as((sign, one) -> sign + one);
    Arbitrary<String> range =
        Combinators.combine(number, Arbitraries.of("–", " to "), number)
            .as((one, between, other) -> one + between + other);
    return Arbitraries.oneOf(signed, range, Arbitraries.just(""));
  }

  @Property
  void whatWasReadAndWrittenReadsTheSame(
      @ForAll("values") String text, @ForAll Approximation hedge) {
    try {
      Quantity read = QuantityText.read(text, hedge);
      assertThat(QuantityText.read(QuantityText.write(read), read.approximation())).isEqualTo(read);
    } catch (UnreadableQuantity refused) {
      assertThat(refused.reason()).isEqualTo(UnreadableQuantity.Reason.ENDS_REVERSED);
    }
  }
}
