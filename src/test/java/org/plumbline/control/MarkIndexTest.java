package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plumbline.control.MarkIndex.Piece;
import org.plumbline.text.TextRange;

class MarkIndexTest {

  private static Mark mark(Object key, int start, int end, MarkStyle style) {
    return new Mark(key, new TextRange(start, end), "mark", style);
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
    return Combinators.combine(places, places, Arbitraries.of(MarkStyle.class))
        .as((one, other, style) -> new Mark(one, TextRange.between(one, other), "mark", style))
        .list()
        .ofMaxSize(15);
  }

  @Property
  void findsAllPiecesThatShareAUnitAndNoOthers(@ForAll("marks") List<Mark> marks) {
    MarkIndex index = MarkIndex.of(marks);
    for (int at = 0; at < 40; at++) {
      TextRange range = new TextRange(at, at + 3);
      long expected =
          marks.stream()
              .filter(mark -> !mark.ranges().getFirst().isEmpty())
              .filter(mark -> mark.ranges().getFirst().overlaps(range))
              .count();
      assertThat(index.overlapping(range)).hasSize((int) expected);
    }
  }

  @Property
  void noTwoLinesHideEachOther(@ForAll("marks") List<Mark> marks) {
    List<MarkStack.Placed> stack =
        MarkStack.of(MarkIndex.of(marks).overlapping(new TextRange(0, 41)));
    for (int one = 0; one < stack.size(); one++) {
      for (MarkStack.Placed other : stack.subList(one + 1, stack.size())) {
        if (other.piece().range().overlaps(stack.get(one).piece().range())) {
          assertThat(other.level()).isNotEqualTo(stack.get(one).level());
        }
      }
    }
  }

  @Test
  void namesTheInnermostMarkFirst() {
    MarkIndex index =
        MarkIndex.of(
            List.of(
                mark("inner", 4, 6, MarkStyle.THICK),
                mark("outer", 0, 10, MarkStyle.SINGLE),
                mark("same, later", 4, 6, MarkStyle.DOUBLE)));
    assertThat(index.keysAt(5)).containsExactly("same, later", "inner", "outer");
    assertThat(index.keysAt(6)).containsExactly("outer");
    assertThat(index.keysAt(10)).isEmpty();
  }

  @Test
  void namesAKeyOnceThatSeveralMarksShare() {
    MarkIndex index =
        MarkIndex.of(
            List.of(mark("key", 0, 5, MarkStyle.SINGLE), mark("key", 0, 5, MarkStyle.OUTLINE)));
    assertThat(index.keysAt(2)).containsExactly("key");
  }

  @Test
  void putsOuterLinesAboveInnerOnesAndWavyOnesBelowAll() {
    List<Piece> pieces =
        MarkIndex.of(
                List.of(
                    mark("wavy", 0, 10, MarkStyle.WAVY),
                    mark("outer", 0, 9, MarkStyle.SINGLE),
                    mark("inner", 2, 4, MarkStyle.THICK),
                    mark("outline", 2, 4, MarkStyle.OUTLINE)))
            .overlapping(new TextRange(0, 10));
    assertThat(MarkStack.of(pieces))
        .extracting(placed -> placed.piece().mark().key() + " " + placed.level())
        .containsExactly("outer 0", "inner 1", "wavy 2");
  }
}
