package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ArticleDetails;
import org.plumbline.workspace.TestProject;

class DetailsViewModelTest extends DeskTest {

  private DetailsViewModel details() {
    return desk.article().details();
  }

  private ArticleDetails known() {
    return details().detailsProperty().get();
  }

  private static void enter(Field field, String text) {
    field.textProperty().set(text);
    field.commit();
  }

  @Test
  void eachFieldIsTakenAndCanBeEmptied() {
    enter(details().title(), " Ships came ");
    enter(details().publisher(), "The Quay");
    enter(details().byline(), "Ada Quill");
    enter(details().publishedOn(), "2025-01-31");
    details().setDone(true);
    assertThat(known().title()).isEqualTo("Ships came");
    assertThat(known().publisher()).contains("The Quay");
    assertThat(known().byline()).contains("Ada Quill");
    assertThat(known().publishedOn()).contains(LocalDate.of(2025, 1, 31));
    assertThat(known().done()).isTrue();
    assertThat(desk.workbench.articles().getFirst().details()).isEqualTo(known());
    enter(details().publisher(), " ");
    enter(details().publishedOn(), "");
    assertThat(known().publisher()).isEmpty();
    assertThat(known().publishedOn()).isEmpty();
  }

  @Test
  void anArticleWithoutATitleOrWithAnImpossibleDateIsRefusedAndNothingIsLost() {
    String title = known().title();
    enter(details().title(), "  ");
    enter(details().publishedOn(), "2025-02-30");
    assertThat(details().title().problemProperty().get()).contains(FieldProblem.NO_TITLE);
    assertThat(details().publishedOn().problemProperty().get()).contains(FieldProblem.NOT_A_DATE);
    assertThat(details().publishedOn().textProperty().get()).isEqualTo("2025-02-30");
    assertThat(known().title()).isEqualTo(title);
    details().title().revert();
    assertThat(details().title().textProperty().get()).isEqualTo(title);
  }

  @Test
  void whatIsBeingTypedIsTakenWhenAnotherArticleIsOpened() {
    details().byline().textProperty().set("Ada Quill");
    desk.workbench.open(TestProject.VOTE);
    desk.workbench.open(TestProject.SHIPS);
    assertThat(known().byline()).contains("Ada Quill");
  }
}
