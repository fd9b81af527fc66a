package org.plumbline.control;

import java.text.Bidi;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A passage in lines as wide as there is room, of which some words stand out. Where it is read from
 * right to left none do: the toolkit cannot break such lines in two styles, see {@link BidiLines}.
 * Its style class is {@code emphasized-text}, that of the words is {@code emphasis}.
 */
public final class EmphasizedText extends StackPane {

  public EmphasizedText(String before, String words, String after) {
    getStyleClass().add("emphasized-text");
    String passage = before + words + after;
    setAccessibleText(passage);
    setMinWidth(0);
    if (Bidi.requiresBidi(passage.toCharArray(), 0, passage.length())) {
      getChildren().add(new WrappedText(passage));
    } else {
      Text emphasis = new Text(words);
      emphasis.getStyleClass().add("emphasis");
      getChildren().add(new TextFlow(new Text(before), emphasis, new Text(after)));
    }
  }
}
