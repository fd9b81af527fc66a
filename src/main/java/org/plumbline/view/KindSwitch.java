package org.plumbline.view;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.plumbline.model.AnnotationKind;
import org.plumbline.viewmodel.ArticleViewModel;

/** Makes the selected annotation one of another kind. */
final class KindSwitch extends HBox {

  KindSwitch(Texts texts, ArticleViewModel article, AnnotationKind current) {
    getStyleClass().add("kind-switch");
    setId("kind-switch");
    for (AnnotationKind kind : AnnotationKind.values()) {
      ToggleButton button = new ToggleButton(texts.of("kind", kind));
      button.getStyleClass().addAll(place(kind), Styles.SMALL);
      button.setSelected(kind == current);
      button.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
      button.setOnAction(
          _ -> {
            // A press on the present kind must not leave none chosen.
            button.setSelected(kind == current);
            article.changeKind(kind);
          });
      getChildren().add(button);
    }
  }

  private static String place(AnnotationKind kind) {
    return switch (kind) {
      case CLAIM -> Styles.LEFT_PILL;
      case SOURCE -> Styles.CENTER_PILL;
      case FIGURE -> Styles.RIGHT_PILL;
    };
  }
}
