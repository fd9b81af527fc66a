package org.plumbline.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks the analyst something that has to be answered before anything else. Tests answer in its
 * place.
 */
public class Questions {

  /** What can be done about a project that cannot be opened, or edits that cannot be saved. */
  public enum Answer {
    OPEN_COPY,
    OPEN_OTHER,
    CREATE,
    TRY_AGAIN,
    QUIT,
    CANCEL
  }

  private final Texts texts = Texts.in(Locale.getDefault());

  /** The text of a key, for the system's own dialogs. */
  public String text(String key) {
    return texts.get(key);
  }

  /** A sentence with its particulars. */
  public String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /**
   * Asks, and waits for the answer; closing the dialog answers with the last one offered.
   *
   * @param owner the window that it is about, if there is one yet
   */
  public Answer ask(@Nullable Window owner, String message, Answer... offered) {
    List<ButtonType> buttons =
        Arrays.stream(offered)
            .map(answer -> new ButtonType(texts.of("answer", answer), data(answer)))
            .toList();
    Alert alert = new Alert(AlertType.WARNING, message, buttons.toArray(ButtonType[]::new));
    alert.initOwner(owner);
    alert.setHeaderText(null);
    alert.setTitle(texts.get("product"));
    alert.getDialogPane().setMinWidth(520);
    for (ButtonType type : buttons) {
      Node button = alert.getDialogPane().lookupButton(type);
      ButtonBar.setButtonUniformSize(button, false);
      ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
    }
    Optional<ButtonType> chosen = alert.showAndWait();
    return chosen.map(buttons::indexOf).map(at -> offered[at]).orElse(offered[offered.length - 1]);
  }

  private static ButtonData data(Answer answer) {
    return switch (answer) {
      case OPEN_COPY, TRY_AGAIN -> ButtonData.OK_DONE;
      case OPEN_OTHER, CREATE -> ButtonData.OTHER;
      case QUIT, CANCEL -> ButtonData.CANCEL_CLOSE;
    };
  }
}
