package org.plumbline.viewmodel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.workspace.TypedText;

/**
 * A text that the analyst types and that then becomes something else. What cannot be read stays in
 * the field as it was typed, with the problem beside it, and changes nothing until it is mended or
 * reverted.
 */
public final class Field {

  /** Takes what was typed. */
  @FunctionalInterface
  interface Reader {
    void read(String text) throws UnreadableField;
  }

  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<FieldProblem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Reader reader;
  private String shown = "";

  Field(Reader reader) {
    this.reader = reader;
  }

  /** What was typed, without the white space around it; empty where there is nothing else. */
  static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(given -> !given.isEmpty());
  }

  /** What stands in the field; bound to the control in both directions. */
  public StringProperty textProperty() {
    return text;
  }

  public ReadOnlyObjectProperty<Optional<FieldProblem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Follows the model. When the model says what it said before, what is being typed stays. */
  void follow(String modelText) {
    if (!modelText.equals(shown)) {
      show(modelText);
    }
  }

  /** Shows what the model says, whatever stood here. */
  void show(String modelText) {
    shown = modelText;
    problem.set(Optional.empty());
    text.set(modelText);
  }

  /** What was typed and could not be taken. */
  Optional<String> refused() {
    return problem.get().map(_ -> text.get());
  }

  /** The analyst is done typing. */
  public void commit() {
    if (text.get().equals(shown)) {
      problem.set(Optional.empty());
      return;
    }
    try {
      reader.read(TypedText.clean(text.get()));
      // Also what meant the same as before is shown as the model says it.
      show(shown);
    } catch (UnreadableField unreadable) {
      problem.set(Optional.of(unreadable.problem()));
    }
  }

  /** The analyst thought better of it. */
  public void revert() {
    show(shown);
  }
}
