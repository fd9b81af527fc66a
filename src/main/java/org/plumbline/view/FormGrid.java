package org.plumbline.view;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.plumbline.viewmodel.Field;
import org.plumbline.viewmodel.FieldProblem;

/** Labelled fields below each other, each with room for what is wrong with it. */
final class FormGrid extends GridPane {

  private static final double LABEL_WIDTH = 104;

  private final Texts texts;

  FormGrid(Texts texts) {
    this.texts = texts;
    getStyleClass().add("form-grid");
    ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setMinWidth(0);
    controls.setFillWidth(true);
    getColumnConstraints().addAll(labels, controls);
  }

  /** Adds any control under a label. */
  void add(String textKey, Node control) {
    add(textKey, control, control);
  }

  /** Adds a text: committed by Enter and on leaving it, reverted by Escape. */
  void addField(String textKey, TextInputControl control, Field field) {
    Label problem = new Label();
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.setId(id(textKey) + "-problem");
    bind(control, field);
    field.problemProperty().subscribe(found -> show(found, problem, control));
    add(textKey, control, new VBox(control, problem));
  }

  /**
   * @param control what the label names
   * @param cell what stands beside the label: the control, perhaps with more
   */
  private void add(String textKey, Node control, Node cell) {
    Label label = new Label(texts.get(textKey));
    label.setLabelFor(control);
    label.getStyleClass().add("form-label");
    control.setAccessibleText(texts.get(textKey));
    control.setId(id(textKey));
    GridPane.setValignment(label, VPos.TOP);
    addRow(getRowCount(), label, cell);
  }

  private static String id(String textKey) {
    return textKey.replace('.', '-');
  }

  private void show(Optional<FieldProblem> found, Label label, TextInputControl control) {
    label.setText(found.map(problem -> texts.of("problem", problem)).orElse(""));
    label.setVisible(found.isPresent());
    label.setManaged(found.isPresent());
    control.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, found.isPresent());
  }

  /** A long text is taken with each pause, so that little is lost when the power goes. */
  private static void commitInPauses(TextInputControl control, Field field) {
    PauseTransition pause = new PauseTransition(Duration.seconds(1));
    pause.setOnFinished(_ -> field.commit());
    control.textProperty().subscribe(() -> pause.playFromStart());
  }

  static void bind(TextInputControl control, Field field) {
    if (control instanceof TextArea) {
      commitInPauses(control, field);
    }
    control.textProperty().bindBidirectional(field.textProperty());
    control
        .focusedProperty()
        .subscribe(
            (_, isFocused) -> {
              if (!isFocused) {
                field.commit();
              }
            });
    control.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !(control instanceof TextArea)) {
            field.commit();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            field.revert();
          }
        });
  }
}
