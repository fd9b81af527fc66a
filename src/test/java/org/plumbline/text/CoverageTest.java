package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final int LENGTH = 16;

  record Thing(int name, List<TextRange> ranges) {
    boolean covers(int unit) {
      return ranges.stream().anyMatch(range -> range.contains(unit));
    }
  }

  @Provide
  Arbitrary<List<Thing>> things() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, LENGTH);
    Arbitrary<TextRange> range = Combinators.combine(place, place).as(TextRange::between);
    return range
        .list()
        .ofMaxSize(8)
        .map(
            ranges ->
                IntStream.range(0, ranges.size())
                    .mapToObj(at -> new Thing(at, List.of(ranges.get(at))))
                    .toList());
  }

  @Property
  void eachUnitIsCoveredByWhatLiesThereOutermostFirst(@ForAll("things") List<Thing> things) {
    Coverage<Thing> coverage = Coverage.of(things, Thing::ranges);
    for (int unit = 0; unit <= LENGTH; unit++) {
      int at = unit;
      assertThat(coverage.at(unit))
          .isEqualTo(
              things.stream()
                  .filter(thing -> thing.covers(at))
                  .sorted(
                      (one, other) -> one.ranges().getFirst().compareTo(other.ranges().getFirst()))
                  .toList());
    }
  }

  @Property
  void segmentsAscendDoNotOverlapAndLeaveNothingOut(@ForAll("things") List<Thing> things) {
    Coverage<Thing> coverage = Coverage.of(things, Thing::ranges);
    int end = 0;
    for (Coverage.Segment<Thing> segment : coverage.segments()) {
      assertThat(segment.range().start()).isGreaterThanOrEqualTo(end);
      assertThat(segment.range().isEmpty()).isFalse();
      assertThat(segment.layers()).isNotEmpty();
      for (int unit = segment.range().start(); unit < segment.range().end(); unit++) {
        assertThat(coverage.at(unit)).isEqualTo(segment.layers());
      }
      for (int gap = end; gap < segment.range().start(); gap++) {
        assertThat(coverage.at(gap)).isEmpty();
      }
      end = segment.range().end();
    }
    int last = end;
    assertThat(things)
        .noneMatch(thing -> thing.ranges().getFirst().end() > last && !isEmpty(thing));
  }

  private static boolean isEmpty(Thing thing) {
    return thing.ranges().getFirst().isEmpty();
  }

  @Test
  void ofTwoInTheSamePlaceTheLaterOneLiesInside() {
    TextRange place = new TextRange(2, 5);
    Coverage<String> coverage = Coverage.of(List.of("first", "later"), _ -> List.of(place));
    assertThat(coverage.segments())
        .containsExactly(new Coverage.Segment<>(place, List.of("first", "later")));
  }

  @Test
  void aThingWithAGapCoversBothPartsAndNotTheGap() {
    Coverage<String> coverage =
        Coverage.of(List.of("parts"), _ -> List.of(new TextRange(0, 2), new TextRange(4, 6)));
    assertThat(coverage.segments().stream().map(Coverage.Segment::range))
        .containsExactly(new TextRange(0, 2), new TextRange(4, 6));
    assertThat(coverage.at(3)).isEmpty();
  }

  @Test
  void anEmptyRangeCoversNothing() {
    assertThat(Coverage.of(List.of("caret"), _ -> List.of(new TextRange(3, 3))).segments())
        .isEmpty();
  }
}
