package org.plumbline.control;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A passage in lines as wide as there is room, of which some words stand out. Where it is read from
 * right to left none do: the toolkit cannot break such lines in two styles, see {@link BidiLines}.
 * Its style class is {@code emphasized-text}, that of the words is {@code emphasis}.
 */
public final class EmphasizedText extends StackPane {

  /** Words, and whether they stand out. */
  public record Run(String words, boolean isEmphasized) {

    public static Run plain(String words) {
      return new Run(words, false);
    }

    public static Run emphasized(String words) {
      return new Run(words, true);
    }
  }

  public EmphasizedText(List<Run> runs) {
    getStyleClass().add("emphasized-text");
    String passage = runs.stream().map(Run::words).collect(Collectors.joining());
    setAccessibleText(passage);
    setMinWidth(0);
    if (Bidi.requiresBidi(passage.toCharArray(), 0, passage.length())) {
      getChildren().add(new WrappedText(passage));
    } else {
      TextFlow flow = new TextFlow();
      runs.forEach(run -> flow.getChildren().add(node(run)));
      getChildren().add(flow);
    }
  }

  private static Text node(Run run) {
    Text node = new Text(run.words());
    if (run.isEmphasized()) {
      node.getStyleClass().add("emphasis");
    }
    return node;
  }
}
