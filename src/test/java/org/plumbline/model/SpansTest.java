package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.plumbline.text.TextRange;

class SpansTest {

  private static TextRange range(int start, int end) {
    return new TextRange(start, end);
  }

  private static Spans spans(TextRange... ranges) {
    return new Spans(List.of(ranges));
  }

  @Test
  void anAnnotationWithoutTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Spans(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> spans(range(3, 3)));
  }

  @Test
  void spansThatOverlapOrAreOutOfOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> spans(range(0, 4), range(3, 6)));
    assertThatIllegalArgumentException().isThrownBy(() -> spans(range(5, 6), range(0, 4)));
    assertThat(spans(range(0, 4), range(4, 6)).ranges()).hasSize(2);
  }

  @Test
  void addedSpansFindTheirPlaceAndMergeWithThoseTheyOverlapOrTouch() {
    Spans two = spans(range(2, 4), range(8, 10));
    assertThat(two.with(range(5, 6))).isEqualTo(spans(range(2, 4), range(5, 6), range(8, 10)));
    assertThat(two.with(range(4, 6))).isEqualTo(spans(range(2, 6), range(8, 10)));
    assertThat(two.with(range(3, 9))).isEqualTo(spans(range(2, 10)));
    assertThat(two.with(range(0, 1))).isEqualTo(spans(range(0, 1), range(2, 4), range(8, 10)));
    assertThat(two.with(range(2, 3))).isEqualTo(two);
  }

  @Provide
  Arbitrary<TextRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 8))
        .as((start, length) -> range(start, start + length));
  }

  @Property
  void whateverIsAddedTheyCoverEachUnitThatWasAdded(
      @ForAll @NotEmpty List<@net.jqwik.api.From("ranges") TextRange> added) {
    BitSet covered = new BitSet();
    Spans spans = Spans.of(added.getFirst());
    for (TextRange range : added) {
      covered.set(range.start(), range.end());
      spans = spans.with(range);
    }
    BitSet held = new BitSet();
    spans.ranges().forEach(range -> held.set(range.start(), range.end()));
    assertThat(held).isEqualTo(covered);
    assertThat(spans.hull()).isEqualTo(range(covered.nextSetBit(0), covered.length()));
  }

  @Test
  void theQuoteOfPartsIsJoinedByAnEllipsis() {
    String text = "The mayor, who was away, said no.";
    assertThat(Spans.of(range(4, 9)).quote(text)).isEqualTo("mayor");
    assertThat(spans(range(4, 9), range(25, 32)).quote(text)).isEqualTo("mayor … said no");
  }
}
