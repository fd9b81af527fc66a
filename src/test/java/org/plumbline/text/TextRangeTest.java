package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRangeTest {

  @Test
  void aRangeThatEndsBeforeItStartsOrStartsBeforeTheTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(1, 2).shifted(-2));
  }

  @Test
  void anAnchorAndACaretMakeARangeInEitherOrder() {
    assertThat(TextRange.between(7, 3))
        .isEqualTo(TextRange.between(3, 7))
        .isEqualTo(new TextRange(3, 7));
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true", "6, true", "7, false"})
  void itHoldsItsFirstUnitAndNotTheOneAtItsEnd(int offset, boolean isInside) {
    assertThat(new TextRange(3, 7).contains(offset)).isEqualTo(isInside);
  }

  @ParameterizedTest(name = "[{0}, {1}) overlaps [3, 7): {2}")
  @CsvSource({
    "0, 3, false",
    "0, 4, true",
    "4, 5, true",
    "3, 7, true",
    "0, 9, true",
    "6, 8, true",
    "7, 9, false"
  })
  void rangesThatOnlyTouchShareNothing(int start, int end, boolean overlaps) {
    TextRange one = new TextRange(start, end);
    TextRange other = new TextRange(3, 7);
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
    assertThat(one.intersection(other).isPresent()).isEqualTo(overlaps);
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
  }

  @Test
  void whatTwoShareLiesInBothAndTheirHullHoldsBoth() {
    TextRange one = new TextRange(2, 6);
    TextRange other = new TextRange(4, 9);
    assertThat(one.intersection(other)).contains(new TextRange(4, 6));
    assertThat(one.hull(other)).isEqualTo(new TextRange(2, 9));
    assertThat(one.hull(other).contains(one)).isTrue();
    assertThat(one.contains(other)).isFalse();
  }

  @Test
  void aCaretSharesNothingEvenWithARangeAroundIt() {
    TextRange caret = new TextRange(4, 4);
    assertThat(caret.isEmpty()).isTrue();
    assertThat(new TextRange(3, 7).contains(caret)).isTrue();
    assertThat(new TextRange(3, 7).intersection(caret)).isEmpty();
  }

  @Test
  void inReadingOrderTheLongerOfTwoThatStartTogetherComesFirst() {
    TextRange outer = new TextRange(2, 9);
    TextRange inner = new TextRange(2, 4);
    TextRange later = new TextRange(3, 20);
    assertThat(Stream.of(later, inner, outer).sorted()).containsExactly(outer, inner, later);
  }

  @Test
  void itReadsItsPartOfATextAndNothingBeyondTheText() {
    assertThat(new TextRange(2, 4).in("A 😊!")).isEqualTo("😊");
    assertThatThrownBy(() -> new TextRange(2, 6).in("A 😊!"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'a word b', 1, 7, word",
    "'a word b', 2, 6, word",
    "'\u00a0word\u200b\u202f\n', 0, 8, word",
    "'\ufeff😊 ', 0, 4, 😊",
    "'  ', 0, 2, ''"
  })
  void trimmedItBeginsAndEndsWithSomethingToSee(String text, int start, int end, String rest) {
    assertThat(new TextRange(start, end).trimmedIn(text).in(text)).isEqualTo(rest);
  }
}
