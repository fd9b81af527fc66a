package org.plumbline.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** The tooltip of the marks under the pointer, there only while there is something to say. */
final class MarkTooltip {

  private final Node owner;
  private final Tooltip tooltip = new Tooltip();
  private Function<List<Object>, String> texts = _ -> "";
  private List<Object> shown = List.of();

  MarkTooltip(Node owner) {
    this.owner = owner;
    tooltip.setShowDelay(Duration.millis(600));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
  }

  void setTexts(Function<List<Object>, String> newTexts) {
    texts = newTexts;
  }

  void show(List<Object> keys) {
    if (keys.equals(shown)) {
      return;
    }
    shown = keys;
    String text = keys.isEmpty() ? "" : texts.apply(keys);
    tooltip.hide();
    Tooltip.uninstall(owner, tooltip);
    if (!text.isEmpty()) {
      tooltip.setText(text);
      Tooltip.install(owner, tooltip);
    }
  }
}
