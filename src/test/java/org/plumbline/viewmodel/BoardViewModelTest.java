package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.workspace.FoundWords;
import org.plumbline.workspace.TestProject;

/** The figures of all articles beside each other. */
class BoardViewModelTest {

  @TempDir Path folder;

  private Desk desk;
  private BoardViewModel board;

  @BeforeEach
  void sitDown() {
    FoundWords words =
        new FoundWords()
            .find("about 11", FoundWords.about(11, "ship", "come"))
            .find("2,700", FoundWords.about(2700, "soldier", "count"))
            .find("12 ships", FoundWords.about(12, "ship", "come"))
            .find("4 August", FoundWords.date("2026-08-04"))
            .load();
    desk = new Desk(folder, words);
    board = desk.workbench.board();
    desk.workbench.open(TestProject.VOTE);
    desk.workbench.open(TestProject.SHIPS);
    board.toggle();
  }

  @AfterEach
  void getUp() {
    desk.close();
  }

  private List<String> quotes() {
    return board.rows().stream().map(row -> row.quote()).toList();
  }

  private BoardRow row(String quote) {
    return board.rows().stream().filter(row -> row.quote().equals(quote)).findFirst().orElseThrow();
  }

  /** Corrects a figure of the open article as an analyst would. */
  private void correct(String quote, String value) {
    desk.select(
        desk.annotations().stream()
            .filter(each -> desk.article().quote(each).equals(quote))
            .findFirst()
            .orElseThrow()
            .id());
    desk.enter(FieldName.VALUE, value);
  }

  @Test
  void figuresOfOneQuantityLieTogetherThoughTheyStandInDifferentArticles() {
    assertThat(quotes()).containsExactly("about 11", "12 ships", "2,700");
    assertThat(row("12 ships").title()).isEqualTo("About vote");
    assertThat(row("12 ships").quantity()).isEqualTo(row("about 11").quantity());
  }

  @Test
  void valuesThatCanBeTheSameDoNotDiffer() {
    assertThat(board.rows()).noneMatch(BoardRow::differs);
    board.onlyDifferingProperty().set(true);
    assertThat(quotes()).isEmpty();
  }

  @Test
  void aCorrectedValueIsComparedAtOnceAndWhatDiffersComesFirst() {
    correct("about 11", "110");
    assertThat(row("about 11").differs()).isTrue();
    assertThat(row("12 ships").differs()).isTrue();
    assertThat(row("2,700").differs()).isFalse();
    board.onlyDifferingProperty().set(true);
    assertThat(quotes()).containsExactly("about 11", "12 ships");
  }

  @Test
  void whatIsCountedByNoEventIsComparedWithNothing() {
    desk.tag("so", AnnotationKind.FIGURE);
    desk.enter(FieldName.VALUE, "5");
    desk.tag("say", AnnotationKind.FIGURE);
    desk.enter(FieldName.VALUE, "900");
    assertThat(row("so").quantity())
        .isEqualTo(
            new BoardQuantity(
                FigureKind.COUNT, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(row("so").differs()).isFalse();
    assertThat(quotes()).endsWith("say", "so");
  }

  @Test
  void theFilterLooksInQuantityTextArticleAndSource() {
    board.filterProperty().set("Vote");
    assertThat(quotes()).containsExactly("12 ships");
    board.filterProperty().set("ship come");
    assertThat(quotes()).containsExactly("about 11", "12 ships");
    board.filterProperty().set("nobody");
    assertThat(quotes()).isEmpty();
    assertThat(board.chosenProperty().get()).isEmpty();
  }

  @Test
  void theFirstQuantityIsPlottedUntilAnotherIsChosen() {
    assertThat(board.chosenProperty().get()).contains(row("about 11").quantity());
    board.choose(Optional.of(row("2,700").quantity()));
    assertThat(board.of(row("2,700").quantity())).containsExactly(row("2,700"));
  }

  @Test
  void aFigureIsOpenedWhereItStands() {
    BoardRow there = row("12 ships");
    board.open(there);
    assertThat(board.shownProperty().get()).isFalse();
    assertThat(desk.article().article().id()).isEqualTo(TestProject.VOTE);
    assertThat(desk.selected()).contains(there.mention().annotation());
  }

  @Test
  void datesAreNoQuantities() {
    assertThat(board.rows())
        .extracting(row -> row.mention().figure())
        .extracting(Figure::figureKind)
        .doesNotContain(FigureKind.DATE);
  }
}
