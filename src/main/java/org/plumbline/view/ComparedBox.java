package org.plumbline.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plumbline.viewmodel.ComparedRow;
import org.plumbline.viewmodel.ComparedViewModel;

/** What the selected figure was compared with, and what came of each comparison. */
final class ComparedBox extends VBox {

  /** More are told by their number: whoever looks for one among so many goes to the board. */
  private static final int MOST_SHOWN = 8;

  private final Texts texts;
  private final ComparedViewModel compared;

  ComparedBox(Texts texts, ComparedViewModel compared) {
    this.texts = texts;
    this.compared = compared;
    getStyleClass().add("compared-box");
    setId("compared");
    setMinWidth(0);
    compared.rowsProperty().subscribe(this::show);
  }

  private void show(List<ComparedRow> rows) {
    getChildren().setAll(rows.stream().limit(MOST_SHOWN).map(this::row).toList());
    if (rows.isEmpty()) {
      getChildren().add(muted(texts.get("compared.nothing")));
    } else if (rows.size() > MOST_SHOWN) {
      getChildren().add(muted(texts.get("compared.more", rows.size() - MOST_SHOWN)));
    }
  }

  private Button row(ComparedRow row) {
    Label where =
        new Label(
            texts.get(
                "inspector.where",
                row.place().paragraph(),
                Descriptions.brief(row.place().quote())));
    Label verdict = muted(texts.of("compared", row.verdict()));
    if (row.verdict().severity().isPresent()) {
      verdict.getStyleClass().add("raised");
    }
    Button button = new Button();
    button.setGraphic(new VBox(where, verdict));
    button.getStyleClass().addAll("flat", "compared-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(where.getText() + ", " + verdict.getText());
    button.setTooltip(
        new Tooltip(row.place().before() + row.place().quote() + row.place().after()));
    button.setOnAction(_ -> compared.select(row));
    return button;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
