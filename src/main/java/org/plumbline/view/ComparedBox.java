package org.plumbline.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plumbline.model.Annotation;
import org.plumbline.model.Figure;
import org.plumbline.viewmodel.ComparedRow;
import org.plumbline.viewmodel.ComparedViewModel;
import org.plumbline.viewmodel.InspectorViewModel;

/** What the selected figure was compared with, and what came of each comparison. */
final class ComparedBox extends VBox {

  /** More are told by their number: whoever looks for one among so many goes to the board. */
  private static final int MOST_SHOWN = 8;

  private final Label heading = new Label();
  private final Texts texts;
  private final ComparedViewModel compared;

  ComparedBox(Texts texts, ComparedViewModel compared, InspectorViewModel inspector) {
    this.texts = texts;
    this.compared = compared;
    heading.setText(texts.get("inspector.compared"));
    heading.getStyleClass().add("section");
    getStyleClass().add("compared-box");
    setId("compared");
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
    inspector
        .annotationProperty()
        .subscribe(selected -> setVisible(selected.filter(ComparedBox::isCompared).isPresent()));
    compared.rowsProperty().subscribe(this::show);
  }

  /** Dates are held against the calendar, and not against each other. */
  private static boolean isCompared(Annotation annotation) {
    return annotation.body() instanceof Figure figure
        && switch (figure.figureKind()) {
          case DATE, TIME, ORDINAL, AGE, RATIO -> false;
          case COUNT, MONEY, PERCENT, MEASURE, DURATION -> true;
        };
  }

  private void show(List<ComparedRow> rows) {
    getChildren().setAll(heading);
    getChildren().addAll(rows.stream().limit(MOST_SHOWN).map(this::row).toList());
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
    button.setTooltip(new Tooltip(row.place().inContext()));
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
