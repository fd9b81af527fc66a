package org.plumbline.view;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.viewmodel.FindViewModel;
import org.plumbline.viewmodel.FindViewModel.Findings;
import org.plumbline.viewmodel.WorkbenchViewModel;

/**
 * Looks for words in the open article: Enter goes on, Shift+Enter back, Escape returns to the text.
 */
final class FindField extends CustomTextField {

  private final Texts texts;
  private final WorkbenchViewModel workbench;
  private final FindViewModel find;
  private final Label count = new Label();

  FindField(Texts texts, WorkbenchViewModel workbench, Runnable toText) {
    this.texts = texts;
    this.workbench = workbench;
    this.find = workbench.find();
    getStyleClass().add("find-field");
    setId("find");
    setPromptText(texts.get("find.prompt", Command.FIND.keyText()));
    setAccessibleText(texts.get("find.accessible"));
    count.getStyleClass().add("muted");
    setLeft(new FontIcon(Feather.SEARCH));
    setRight(count);
    textProperty().subscribe(_ -> look());
    workbench.articleProperty().subscribe(_ -> look());
    find.findingsProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, toText));
  }

  private void look() {
    workbench.article().ifPresentOrElse(article -> find.find(getText(), article), find::clear);
    // Also when the findings are the same: nothing found reads otherwise than nothing looked for.
    show(find.findingsProperty().get());
  }

  private void show(Findings findings) {
    boolean isIdle = getText().isBlank();
    count.setText(
        isIdle ? "" : texts.get("find.count", findings.current() + 1, findings.places().size()));
  }

  private void press(KeyEvent event, Runnable toText) {
    if (event.getCode() == KeyCode.ENTER) {
      find.step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      clear();
      toText.run();
      event.consume();
    }
  }
}
