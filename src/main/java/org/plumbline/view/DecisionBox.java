package org.plumbline.view;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.control.WrappedText;
import org.plumbline.model.Annotation;
import org.plumbline.viewmodel.InspectorViewModel;

/** Accepts or rejects the suggestion that the inspector shows; not there for annotations. */
final class DecisionBox extends VBox {

  DecisionBox(Texts texts, Commands commands, InspectorViewModel inspector) {
    getStyleClass().add("decision-box");
    setId("decision");
    WrappedText hint = new WrappedText();
    hint.setText(texts.get("suggestion.hint"));
    HBox buttons =
        new HBox(
            button(commands, Command.ACCEPT, texts.get("suggestion.accept")),
            button(commands, Command.REJECT, texts.get("suggestion.reject")));
    buttons.getChildren().getFirst().getStyleClass().add("accent");
    buttons.getStyleClass().add("decision-buttons");
    getChildren().addAll(hint, buttons);
    managedProperty().bind(visibleProperty());
    inspector
        .annotationProperty()
        .subscribe(shown -> setVisible(shown.filter(Annotation::isSuggested).isPresent()));
  }

  private static Button button(Commands commands, Command command, String name) {
    Button button = commands.namedButton(command);
    button.setText(name);
    button.setAccessibleText(commands.name(command));
    button.setId("inspector-" + Commands.id(command));
    button.getStyleClass().add("small");
    button.setGraphic(KeyCap.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    // A click leaves the focus in the text, where A and X go on working.
    button.setFocusTraversable(false);
    return button;
  }
}
