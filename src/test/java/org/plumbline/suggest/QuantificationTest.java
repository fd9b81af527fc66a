package org.plumbline.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class QuantificationTest {

  private static final Figure COUNT = Figure.of(FigureKind.COUNT, Quantity.UNKNOWN);

  @Test
  void figureBelongsToInmostClaimThatHoldsIt() {
    Suggestion outer = claim(0, 100);
    Suggestion inner = claim(20, 60);
    Suggestion first = figure(5, 8);
    Suggestion second = figure(30, 32);
    Suggestion third = figure(70, 75);
    Suggestion outside = figure(110, 115);
    assertThat(Quantification.of(List.of(outer, first, inner, second, third, outside)))
        .extracting(SuggestedRelation::from, SuggestedRelation::to)
        .containsExactly(
            tuple(first.id(), outer.id()),
            tuple(second.id(), inner.id()),
            tuple(third.id(), outer.id()));
  }

  @Test
  void figureInTheGapOfClaimIsNoPartOfIt() {
    Spans parts = Spans.of(new TextRange(0, 20)).with(new TextRange(40, 60));
    Suggestion split = new Suggestion(parts, Claim.PLAIN);
    assertThat(Quantification.of(List.of(split, figure(25, 30)))).isEmpty();
    assertThat(Quantification.of(List.of(split, figure(45, 50)))).hasSize(1);
  }

  private static Suggestion claim(int start, int end) {
    return new Suggestion(Spans.of(new TextRange(start, end)), Claim.PLAIN);
  }

  private static Suggestion figure(int start, int end) {
    return new Suggestion(Spans.of(new TextRange(start, end)), COUNT);
  }
}
