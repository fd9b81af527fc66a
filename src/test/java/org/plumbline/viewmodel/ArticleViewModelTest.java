package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.AnnotationKind.CLAIM;
import static org.plumbline.model.AnnotationKind.FIGURE;
import static org.plumbline.model.AnnotationKind.SOURCE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.RelationType;
import org.plumbline.text.TextRange;
import org.plumbline.workspace.TestProject;

class ArticleViewModelTest extends DeskTest {

  @Test
  void aDoubleClickElsewhereKeepsTheAnnotationThatItsWordIsMeantFor() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.article().selectionProperty().set(new TextRange(3, 3));
    desk.article().click(List.of());
    assertThat(desk.selected()).isEmpty();
    desk.article().selectionProperty().set(new TextRange(0, 5));
    assertThat(desk.selected()).contains(id);
  }

  @Test
  void textSelectedSomewhereElseAfterAClickBesideDoesNotBringTheAnnotationBack() {
    desk.tag("2,700", FIGURE);
    desk.article().selectionProperty().set(new TextRange(3, 3));
    desk.article().click(List.of());
    desk.article().selectionProperty().set(new TextRange(12, 12));
    desk.article().selectionProperty().set(new TextRange(12, 16));
    assertThat(desk.selected()).isEmpty();
  }

  @Test
  void clicksWalkOutwardsThroughNestedMarksAndRoundAgain() {
    AnnotationId outer = desk.tag("about 11 soldiers were sent", CLAIM);
    AnnotationId inner = desk.tag("11", FIGURE);
    desk.article().click(List.of());
    assertThat(desk.selected()).isEmpty();
    desk.article().click(List.of(inner, outer));
    assertThat(desk.selected()).contains(inner);
    desk.article().click(List.of(inner, outer));
    assertThat(desk.selected()).contains(outer);
    desk.article().click(List.of(inner, outer));
    assertThat(desk.selected()).contains(inner);
  }

  @Test
  void aKeyTagsTheSelectionAndThenChangesTheKind() {
    AnnotationId id = desk.tag("11 soldiers", CLAIM);
    assertThat(desk.article().selectionProperty().get().isEmpty()).isTrue();
    assertThat(desk.article().tag(FIGURE)).isTrue();
    assertThat(desk.annotations()).hasSize(1);
    assertThat(desk.annotation(id).kind()).isEqualTo(FIGURE);
  }

  @Test
  void thereIsNothingToTagInWhiteSpaceOrWithoutASelection() {
    assertThat(desk.article().tag(CLAIM)).isFalse();
    desk.mark("\n\n");
    assertThat(desk.article().tag(CLAIM)).isFalse();
    assertThat(desk.annotations()).isEmpty();
  }

  @Test
  void stepsGoFromTheCaretAndAroundTheEnds() {
    AnnotationId first = desk.tag("The agency", SOURCE);
    AnnotationId second = desk.tag("11", FIGURE);
    AnnotationId third = desk.tag("2,700", FIGURE);
    desk.article().select(Optional.empty());
    desk.putCaret(TestProject.place("says").start());
    desk.article().selectNext();
    assertThat(desk.selected()).contains(second);
    desk.article().selectNext();
    assertThat(desk.selected()).contains(third);
    desk.article().selectNext();
    assertThat(desk.selected()).contains(first);
    desk.article().selectPrevious();
    assertThat(desk.selected()).contains(third);
    desk.article().select(Optional.empty());
    desk.article().selectPrevious();
    assertThat(desk.selected()).contains(first);
    desk.article().select(Optional.empty());
    desk.putCaret(TestProject.SHIPS_TEXT.length());
    desk.article().selectNext();
    assertThat(desk.selected()).contains(first);
  }

  @Test
  void endsMoveByWords() {
    AnnotationId id = desk.tag("soldiers were", CLAIM);
    desk.article().spans().growEnd();
    assertThat(desk.quote(id)).isEqualTo("soldiers were sent");
    desk.article().spans().growStart();
    assertThat(desk.quote(id)).isEqualTo("11 soldiers were sent");
    desk.article().spans().shrinkEnd();
    desk.article().spans().shrinkStart();
    assertThat(desk.quote(id)).isEqualTo("soldiers were");
    desk.article().spans().shrinkEnd();
    desk.article().spans().shrinkEnd();
    assertThat(desk.quote(id)).isEqualTo("soldiers");
  }

  @Test
  void atTheEndsOfTheTextNothingMoves() {
    AnnotationId first = desk.tag("The", SOURCE);
    desk.article().spans().growStart();
    assertThat(desk.quote(first)).isEqualTo("The");
    AnnotationId last = desk.tag("say so", CLAIM);
    desk.article().spans().growEnd();
    assertThat(desk.quote(last)).isEqualTo("say so.");
  }

  @Test
  void ofPartsTheOuterEndsMoveAndThePartsNeverMeet() {
    AnnotationId id = desk.tag("agency", CLAIM);
    desk.mark("11 soldiers");
    desk.article().spans().addSelection();
    assertThat(desk.quote(id)).isEqualTo("agency … 11 soldiers");
    desk.article().spans().growEnd();
    desk.article().spans().growStart();
    assertThat(desk.quote(id)).isEqualTo("The agency … 11 soldiers were");
    desk.article().spans().shrinkStart();
    desk.article().spans().shrinkStart();
    assertThat(desk.quote(id)).isEqualTo("agency … 11 soldiers were");
    desk.mark(" says about ");
    desk.article().spans().addSelection();
    assertThat(desk.quote(id)).isEqualTo("agency says about 11 soldiers were");
    desk.mark("2,700 ");
    desk.article().spans().moveToSelection();
    assertThat(desk.quote(id)).isEqualTo("2,700");
  }

  @Test
  void theSelectedWordsBecomeTheCueAndACaretTakesNoneAway() {
    AnnotationId source = desk.tag("The agency", SOURCE);
    AnnotationId claim = desk.tag("11 soldiers", CLAIM);
    desk.project.annotator().link(claim, RelationType.ATTRIBUTED_TO, source, Optional.empty());
    desk.mark("says");
    desk.article().setCue();
    assertThat(desk.article().links(claim).getFirst().cue()).contains("says");
    desk.putCaret(3);
    desk.article().setCue();
    assertThat(desk.article().links(claim).getFirst().cue()).contains("says");
    assertThat(desk.article().links(source).getFirst().isOutgoing()).isFalse();
  }

  @Test
  void rowsTellParagraphQuoteAndLinks() {
    AnnotationId figure = desk.tag("2,700", FIGURE);
    AnnotationId claim = desk.tag("Others count 2,700", CLAIM);
    desk.project.annotator().link(figure, RelationType.QUANTIFIES, claim, Optional.empty());
    assertThat(desk.article().rows())
        .containsExactly(
            new AnnotationRow(desk.annotation(claim), 2, "Others count 2,700", 1),
            new AnnotationRow(desk.annotation(figure), 2, "2,700", 1));
    assertThat(desk.article().wordCount()).isEqualTo(14);
    desk.article().goTo(new TextRange(4, 10));
    assertThat(desk.article().selectionProperty().get()).isEqualTo(new TextRange(4, 4));
  }
}
