package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @Property
  @Domain(AnyText.class)
  void everyOffsetIsCountedAsTheLanguageCountsIt(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
    for (int point = 0; point <= points.count(); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(points.toUtf16(point)).isEqualTo(unit);
      assertThat(points.fromUtf16(unit)).isEqualTo(point);
    }
  }

  @Property
  @Domain(AnyText.class)
  void anOffsetInsideACharacterIsRefusedAndNoOther(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    for (int unit = 1; unit < text.length(); unit++) {
      int offset = unit;
      if (Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))
          && isPairStart(text, unit - 1)) {
        assertThatIllegalArgumentException().isThrownBy(() -> points.fromUtf16(offset));
      } else {
        assertThat(points.toUtf16(points.fromUtf16(unit))).isEqualTo(unit);
      }
    }
  }

  private static boolean isPairStart(String text, int unit) {
    return text.offsetByCodePoints(unit, 1) == unit + 2;
  }

  @ParameterizedTest
  @CsvSource({
    "'A 😊 met Bob', met, 4, 7",
    "'👨🏻‍🚒 firemen drive 12 firetrucks', 12, 19, 21",
    "'De\u0301partement 12', 12, 13, 15",
    "'مرحبا 😊 Bob', Bob, 8, 11"
  })
  void aQuoteIsFoundWherePythonFindsIt(String text, String quote, int start, int end) {
    int unit = text.indexOf(quote);
    CodePoints points = CodePoints.of(text);
    assertThat(points.fromUtf16(unit)).isEqualTo(start);
    assertThat(points.fromUtf16(unit + quote.length())).isEqualTo(end);
    assertThat(points.toUtf16(start, end).in(text)).isEqualTo(quote);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void offsetsOutsideTheTextAreRefused(int offset) {
    CodePoints points = CodePoints.of("abc");
    assertThatIllegalArgumentException().isThrownBy(() -> points.fromUtf16(offset));
    assertThatIllegalArgumentException().isThrownBy(() -> points.toUtf16(offset));
  }

  @Test
  void anEmptyTextHasOnePlace() {
    CodePoints points = CodePoints.of("");
    assertThat(points.count()).isZero();
    assertThat(points.fromUtf16(0)).isZero();
    assertThat(points.toUtf16(0, 0)).isEqualTo(new TextRange(0, 0));
  }
}
