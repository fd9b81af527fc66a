package org.plumbline.view;

import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.plumbline.model.AnnotationKind;
import org.plumbline.viewmodel.InspectorViewModel;

/** Makes the selected annotation one of another kind. */
final class KindSwitch extends SegmentedButton {

  KindSwitch(Texts texts, InspectorViewModel inspector, AnnotationKind current) {
    getStyleClass().add(STYLE_CLASS_DARK);
    setId("kind-switch");
    for (AnnotationKind kind : AnnotationKind.values()) {
      ToggleButton button = new ToggleButton(texts.of("kind", kind));
      button.setSelected(kind == current);
      button.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            inspector.setKind(kind);
          });
      getButtons().add(button);
    }
  }
}
