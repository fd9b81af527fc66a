package org.plumbline.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** The paragraphs of the open article by number and first words; a click goes there. */
final class OutlinePane extends VBox {

  private final ListView<Paragraph> list = new ListView<>();
  private Optional<ArticleViewModel> article = Optional.empty();

  OutlinePane(Texts texts, WorkbenchViewModel workbench) {
    getStyleClass().add("outline-pane");
    Label heading = new Label(texts.get("outline.heading"));
    heading.getStyleClass().add("section");
    list.setId("outline");
    list.setAccessibleText(texts.get("outline.heading"));
    list.setCellFactory(_ -> new OutlineCell());
    list.setFixedCellSize(26);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(heading, list);
    workbench.articleProperty().subscribe(this::show);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> goThere());
    list.setOnMouseClicked(_ -> goThere());
  }

  /**
   * Also for the paragraph that is selected already, since the text may have been scrolled since.
   */
  private void goThere() {
    Paragraph paragraph = list.getSelectionModel().getSelectedItem();
    article.filter(_ -> paragraph != null).ifPresent(open -> open.goTo(paragraph.range()));
  }

  private void show(Optional<ArticleViewModel> open) {
    article = open;
    list.getItems()
        .setAll(
            open.map(
                    shown ->
                        shown.paragraphs().all().stream()
                            .filter(paragraph -> !paragraph.isBlank())
                            .toList())
                .orElse(List.of()));
  }

  private final class OutlineCell extends ListCell<Paragraph> {

    OutlineCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean isEmpty) {
      super.updateItem(paragraph, isEmpty);
      setText(
          isEmpty || paragraph == null || article.isEmpty()
              ? ""
              : "¶"
                  + paragraph.number()
                  + "  "
                  + Descriptions.brief(paragraph.range().in(article.get().article().text())));
    }
  }
}
