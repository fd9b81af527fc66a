package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.AnnotationKind.CLAIM;
import static org.plumbline.model.AnnotationKind.FIGURE;
import static org.plumbline.model.AnnotationKind.SOURCE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.viewmodel.Notice.Message;
import org.plumbline.workspace.FoundWords;
import org.plumbline.workspace.TestProject;

class SuggestionsViewModelTest {

  private static final String SENT = "about 11 soldiers were sent";

  @TempDir Path folder;

  private final FoundWords words =
      new FoundWords()
          .source("The agency", "National Agency")
          .claim(SENT, Certainty.REPORTED)
          .find("about 11", FoundWords.about(11, "soldier", "send"))
          .find("2,700", FoundWords.about(2700, "soldier", "count"))
          .link(SENT, "The agency", "says");
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder, words);
  }

  @AfterEach
  void getUp() {
    desk.close();
  }

  private SuggestionsViewModel suggestions() {
    return desk.article().suggestions();
  }

  private List<String> shown(boolean areSuggested) {
    return desk.annotations().stream()
        .filter(annotation -> annotation.isSuggested() == areSuggested)
        .map(annotation -> annotation.kind() + " " + desk.article().quote(annotation))
        .toList();
  }

  private List<String> suggested() {
    return shown(true);
  }

  private List<String> accepted() {
    return shown(false);
  }

  private void choose(String quote, AnnotationKind kind) {
    desk.select(
        desk.annotations().stream()
            .filter(each -> desk.article().quote(each).equals(quote) && each.kind() == kind)
            .map(Annotation::id)
            .findFirst()
            .orElseThrow());
  }

  private String selected() {
    return desk.article().selectedAnnotation().map(desk.article()::quote).orElse("");
  }

  @Test
  void theModelIsSaidToBeLoadingAndFiguresAreThereMeanwhile() {
    assertThat(desk.workbench.tasks().runningProperty().get().map(TaskState::kind))
        .contains(TaskState.Kind.LOADING_MODEL);
    assertThat(desk.workbench.tasks().isBusy()).isFalse();
    assertThat(suggested()).containsExactly("FIGURE about 11", "FIGURE 2,700");
    words.load();
    assertThat(desk.workbench.tasks().runningProperty().get()).isEmpty();
    assertThat(suggested()).hasSize(4);
    assertThat(desk.workbench.noticeProperty().get()).isEmpty();
  }

  @Test
  void aModelThatDoesNotLoadIsTold() {
    words.fail("no memory");
    assertThat(desk.workbench.tasks().runningProperty().get()).isEmpty();
    assertThat(desk.workbench.noticeProperty().get())
        .contains(Notice.of(Message.MODEL_NOT_LOADED, "no memory"));
    assertThat(suggested()).hasSize(2);
  }

  @Test
  void theyAreCountedByKindWhetherShownOrNot() {
    words.load();
    assertThat(suggestions().countsProperty().get())
        .isEqualTo(Map.of(CLAIM, 1, SOURCE, 1, FIGURE, 2));
    desk.workbench.suggestionSwitch().toggle();
    assertThat(suggested()).isEmpty();
    assertThat(suggestions().count()).isEqualTo(4);
    desk.workbench.suggestionSwitch().show(Optional.of(FIGURE));
    assertThat(suggested()).containsExactly("FIGURE about 11", "FIGURE 2,700");
    assertThat(suggestions().count()).isEqualTo(2);
    desk.workbench.suggestionSwitch().show(Optional.empty());
    assertThat(suggested()).hasSize(4);
  }

  @Test
  void whatIsHiddenIsNotSelectedAnyMore() {
    choose("2,700", FIGURE);
    desk.workbench.suggestionSwitch().toggle();
    assertThat(desk.selected()).isEmpty();
    assertThat(desk.inspector().annotationProperty().get()).isEmpty();
  }

  @Test
  void stepsGoThroughAnnotationsAndSuggestionsInReadingOrder() {
    words.load();
    desk.tag("Others", SOURCE);
    desk.article().select(Optional.empty());
    desk.putCaret(0);
    StringBuilder walk = new StringBuilder();
    for (int step = 0; step < 6; step++) {
      desk.article().selectNext();
      walk.append(selected()).append(" | ");
    }
    assertThat(walk.toString())
        .isEqualTo(
            "The agency | about 11 soldiers were sent | about 11 | Others | 2,700 | The agency | ");
  }

  @Test
  void acceptingGoesOnToTheNextAndAroundToWhatWasPassedOver() {
    words.load();
    choose(SENT, CLAIM);
    suggestions().accept();
    assertThat(selected()).isEqualTo("about 11");
    suggestions().accept();
    suggestions().accept();
    assertThat(selected()).isEqualTo("The agency");
    suggestions().accept();
    assertThat(suggested()).isEmpty();
    assertThat(selected()).isEqualTo("The agency");
    assertThat(accepted()).hasSize(4);
    assertThat(desk.article().attributions()).hasSize(1);
  }

  @Test
  void rejectingGoesOnAndAtTheEndNothingIsSelected() {
    choose("about 11", FIGURE);
    suggestions().reject();
    assertThat(selected()).isEqualTo("2,700");
    suggestions().reject();
    assertThat(desk.selected()).isEmpty();
    assertThat(desk.annotations()).isEmpty();
    assertThat(desk.workbench.articles().getFirst().isStarted()).isFalse();
  }

  @Test
  void thereIsNothingToAcceptOrRejectInAnAnnotation() {
    AnnotationId made = desk.tag("Others", SOURCE);
    suggestions().accept();
    suggestions().reject();
    assertThat(desk.annotation(made).isAccepted()).isTrue();
    assertThat(desk.selected()).contains(made);
  }

  @Test
  void allThatAreShownAreAcceptedAndNoOthers() {
    words.load();
    desk.workbench.suggestionSwitch().show(Optional.of(FIGURE));
    suggestions().acceptAll();
    assertThat(accepted()).containsExactly("FIGURE about 11", "FIGURE 2,700");
    assertThat(desk.workbench.noticeProperty().get()).contains(Notice.of(Message.ALL_ACCEPTED, 2));
    desk.workbench.suggestionSwitch().show(Optional.empty());
    assertThat(suggested()).containsExactly("SOURCE The agency", "CLAIM " + SENT);
    desk.workbench.undo();
    assertThat(accepted()).isEmpty();
    assertThat(suggested()).hasSize(4);
    assertThat(desk.workbench.noticeProperty().get()).isEmpty();
  }

  @Test
  void undoShowsTheSuggestionThatIsBack() {
    choose("about 11", FIGURE);
    suggestions().reject();
    desk.workbench.undo();
    assertThat(selected()).isEqualTo("about 11");
    suggestions().accept();
    desk.workbench.undo();
    assertThat(selected()).isEqualTo("about 11");
    desk.workbench.redo();
    assertThat(accepted()).containsExactly("FIGURE about 11");
  }

  @Test
  void aFieldThatIsCorrectedAcceptsTheSuggestionAsItStandsThen() {
    choose("about 11", FIGURE);
    desk.enter(FieldName.VALUE, "11000");
    AnnotationId id = desk.selected().orElseThrow();
    assertThat(desk.annotation(id).isAccepted()).isTrue();
    assertThat(desk.figure(id).quantity().min()).contains(new BigDecimal("11000"));
    assertThat(desk.figure(id).counted()).contains("soldier");
  }

  @Test
  void whatIsStillBeingTypedIsAcceptedToo() {
    choose("about 11", FIGURE);
    AnnotationId id = desk.selected().orElseThrow();
    desk.type(FieldName.EVENT, "deploy");
    suggestions().accept();
    assertThat(desk.figure(id).event()).contains("deploy");
    assertThat(selected()).isEqualTo("2,700");
    desk.workbench.undo();
    assertThat(accepted()).isEmpty();
  }

  @Test
  void linksOfSuggestionsAreKnownAsSuchUntilTheyAreAccepted() {
    words.load();
    choose("The agency", SOURCE);
    AnnotationId source = desk.selected().orElseThrow();
    assertThat(desk.article().links(source)).singleElement().matches(LinkRow::isSuggested);
    suggestions().accept();
    assertThat(desk.article().links(source)).singleElement().matches(LinkRow::isSuggested);
    suggestions().accept();
    assertThat(desk.article().links(source)).singleElement().matches(row -> !row.isSuggested());
  }

  @Test
  void aLinkFromASuggestionAcceptsBothEnds() {
    words.load();
    choose("2,700", FIGURE);
    desk.article().linking().begin();
    choose("2,700", FIGURE);
    desk.article()
        .click(
            desk.annotations().stream()
                .filter(a -> a.kind() == CLAIM)
                .map(Annotation::id)
                .toList());
    assertThat(accepted()).containsExactly("CLAIM " + SENT, "FIGURE 2,700");
    assertThat(desk.article().links(desk.selected().orElseThrow())).hasSize(1);
  }

  @Test
  void theSwitchHoldsInTheNextArticleToo() {
    desk.workbench.suggestionSwitch().toggle();
    desk.workbench.open(TestProject.VOTE);
    desk.workbench.open(TestProject.SHIPS);
    assertThat(suggested()).isEmpty();
  }

  @Test
  void theTableListsThemAmongTheAnnotations() {
    desk.tag("Others", SOURCE);
    assertThat(desk.article().rows())
        .extracting(AnnotationRow::quote)
        .containsExactly("about 11", "Others", "2,700");
  }
}
