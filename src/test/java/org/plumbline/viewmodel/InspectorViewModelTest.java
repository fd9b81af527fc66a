package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.AnnotationKind.CLAIM;
import static org.plumbline.model.AnnotationKind.FIGURE;
import static org.plumbline.model.AnnotationKind.SOURCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;

class InspectorViewModelTest extends DeskTest {

  @ParameterizedTest
  @CsvSource({
    "VALUE,   '2.8 million', 2800000",
    "UNIT,    ' km ',        km",
    "COUNTED, ' soldier',    soldier",
    "EVENT,   'send ',       send",
    "DATE,    ' 2025-01 ',   2025-01",
    "NOTE,    'who says?',   who says?",
    "TAGS,    'a,, b ,a',    'a, b'"
  })
  void eachFieldOfAFigureIsTakenAndShownAsItWasUnderstood(
      FieldName name, String typed, String shown) {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.enter(name, typed);
    assertThat(name.textOf(desk.annotation(id))).isEqualTo(shown);
    assertThat(desk.field(name).textProperty().get()).isEqualTo(shown);
    assertThat(desk.field(name).problemProperty().get()).isEmpty();
  }

  @Test
  void choicesAreTakenAtOnce() {
    AnnotationId claim = desk.tag("The agency says", CLAIM);
    desk.inspector().setCertainty(Certainty.REPORTED);
    desk.inspector().setNegated(true);
    assertThat(desk.annotation(claim).body()).isEqualTo(new Claim(Certainty.REPORTED, true));
    AnnotationId source = desk.tag("The agency", SOURCE);
    desk.enter(FieldName.SOURCE_NAME, "The Agency of News");
    desk.inspector().setSourceKind(SourceKind.UNNAMED);
    assertThat(desk.annotation(source).body())
        .isEqualTo(new Source("The Agency of News", SourceKind.UNNAMED));
    AnnotationId figure = desk.tag("2,700", FIGURE);
    desk.inspector().setFigureKind(FigureKind.MONEY);
    desk.inspector().setApproximation(Approximation.AT_LEAST);
    assertThat(desk.figure(figure).figureKind()).isEqualTo(FigureKind.MONEY);
    assertThat(desk.figure(figure).quantity())
        .isEqualTo(Quantity.of(new BigDecimal("2700"), Approximation.AT_LEAST));
  }

  @ParameterizedTest
  @CsvSource({
    "VALUE, '2,7', NOT_A_NUMBER",
    "VALUE, 5–3, ENDS_REVERSED",
    "DATE, yesterday, NOT_A_DATE"
  })
  void whatCannotBeReadStaysWithItsProblemAlsoWhileOthersAreLookedAt(
      FieldName name, String typed, FieldProblem problem) {
    AnnotationId first = desk.tag("2,700", FIGURE);
    AnnotationId second = desk.tag("11", FIGURE);
    desk.select(first);
    desk.type(name, typed);
    desk.select(second);
    assertThat(desk.field(name).problemProperty().get()).isEmpty();
    assertThat(desk.field(FieldName.VALUE).textProperty().get()).isEqualTo("11");
    desk.select(first);
    assertThat(desk.field(name).textProperty().get()).isEqualTo(typed);
    assertThat(desk.field(name).problemProperty().get()).contains(problem);
    assertThat(desk.figure(first).quantity()).isEqualTo(Quantity.exactly(new BigDecimal("2700")));

    desk.field(name).revert();
    assertThat(desk.field(name).problemProperty().get()).isEmpty();
    assertThat(desk.field(name).textProperty().get())
        .isEqualTo(name.textOf(desk.annotation(first)));
    desk.select(second);
    desk.select(first);
    assertThat(desk.field(name).problemProperty().get()).isEmpty();
  }

  @Test
  void anotherAnnotationTakesWhatWasBeingTyped() {
    AnnotationId first = desk.tag("2,700", FIGURE);
    AnnotationId second = desk.tag("11", FIGURE);
    desk.select(first);
    desk.type(FieldName.NOTE, "who says?");
    desk.select(second);
    assertThat(desk.annotation(first).note()).isEqualTo("who says?");
    assertThat(desk.annotation(second).note()).isEmpty();
    assertThat(desk.field(FieldName.NOTE).textProperty().get()).isEmpty();
  }

  @Test
  void undoTakesBackWhatWasBeingTypedAndRedoBringsIt() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.type(FieldName.NOTE, "who says?");
    desk.workbench.undo();
    assertThat(desk.annotation(id).note()).isEmpty();
    assertThat(desk.field(FieldName.NOTE).textProperty().get()).isEmpty();
    desk.workbench.redo();
    assertThat(desk.field(FieldName.NOTE).textProperty().get()).isEqualTo("who says?");
  }

  @Test
  void whatWasBeingTypedGoesAndComesBackWithADeletedAnnotation() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.type(FieldName.NOTE, "who says?");
    desk.article().deleteSelected();
    assertThat(desk.annotations()).isEmpty();
    assertThat(desk.selected()).isEmpty();
    desk.workbench.undo();
    assertThat(desk.selected()).contains(id);
    assertThat(desk.annotation(id).note()).isEqualTo("who says?");
  }

  @Test
  void anAnnotationDeletedElsewhereTakesADraftWithItAndNothingElse() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.type(FieldName.NOTE, "who says?");
    desk.project.annotator().delete(List.of(id));
    assertThat(desk.selected()).isEmpty();
    assertThat(desk.inspector().annotationProperty().get()).isEmpty();
  }

  @Test
  void anotherEditLeavesWhatIsBeingTypedAlone() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.type(FieldName.NOTE, "who sa");
    desk.inspector().setFigureKind(FigureKind.MONEY);
    assertThat(desk.field(FieldName.NOTE).textProperty().get()).isEqualTo("who sa");
    assertThat(desk.annotation(id).note()).isEmpty();
  }

  @Test
  void anotherKindKeepsNoteAndTags() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.enter(FieldName.NOTE, "who says?");
    desk.enter(FieldName.TAGS, "later");
    desk.article().changeKind(CLAIM);
    assertThat(desk.annotation(id).kind()).isEqualTo(CLAIM);
    assertThat(desk.field(FieldName.NOTE).textProperty().get()).isEqualTo("who says?");
    assertThat(desk.field(FieldName.TAGS).textProperty().get()).isEqualTo("later");
  }

  @Test
  void pastedTextIsCleanedOfWhatNoDiskCanKeep() {
    AnnotationId id = desk.tag("2,700", FIGURE);
    desk.enter(FieldName.NOTE, "a\u0000b \ud83d 😊");
    desk.enter(FieldName.TAGS, "x\u0000");
    assertThat(desk.annotation(id).note()).isEqualTo("ab \ufffd 😊");
    assertThat(desk.annotation(id).tags()).containsExactly("x");
    desk.enter(FieldName.TAGS, "x\u0000");
    assertThat(desk.field(FieldName.TAGS).textProperty().get()).isEqualTo("x");
  }

  @Test
  void theHistoryTellsFieldByFieldWhatChanged() {
    desk.tag("2,700", FIGURE);
    desk.enter(FieldName.VALUE, "300");
    desk.article().select(Optional.empty());
    desk.select(desk.annotations().getFirst().id());
    assertThat(desk.article().historyProperty().get())
        .satisfiesExactly(
            newest ->
                assertThat(newest.changes())
                    .containsExactly(new FieldChange("figure.value", "2700", "300")),
            oldest -> assertThat(oldest.changes()).isEmpty());
  }
}
