package org.plumbline.journey;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.plumbline.control.TagChip;
import org.plumbline.control.WrappedText;
import org.testfx.api.FxRobot;

/** The fields, links and history of the selected annotation. */
final class InspectorPage {

  private final FxRobot robot;
  private final Hands hands;

  InspectorPage(FxRobot robot, Hands hands) {
    this.robot = robot;
    this.hands = hands;
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  /** What stands in a field, such as {@code figure-value}. */
  String field(String id) {
    return Waiting.ask(() -> node(id, TextInputControl.class).getText());
  }

  /** Types into a field, over what stood there, and leaves it with Enter. */
  InspectorPage fill(String id, String text) {
    type(id, text);
    hands.press(KeyCode.ENTER);
    return this;
  }

  /** Types into a field, over what stood there, and stays in it. */
  InspectorPage type(String id, String text) {
    TextInputControl control = Waiting.ask(() -> node(id, TextInputControl.class));
    Waiting.act(
        () -> {
          control.requestFocus();
          control.selectAll();
          control.replaceSelection(text);
        });
    return this;
  }

  /** Picks a value of a choice by what it says. */
  InspectorPage choose(String id, String value) {
    ComboBox<?> box = Waiting.ask(() -> node(id, ComboBox.class));
    Waiting.act(() -> pick(box, value));
    return this;
  }

  private static <T> void pick(ComboBox<T> box, String value) {
    box.getItems().stream()
        .filter(item -> box.getConverter().toString(item).equals(value))
        .findFirst()
        .ifPresentOrElse(
            box::setValue, () -> org.assertj.core.api.Assertions.fail("no choice " + value));
  }

  String choice(String id) {
    return Waiting.ask(
        () -> {
          ComboBox<?> box = node(id, ComboBox.class);
          return said(box);
        });
  }

  private static <T> String said(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  InspectorPage tick(String id) {
    Waiting.act(() -> node(id, CheckBox.class).fire());
    return this;
  }

  boolean isTicked(String id) {
    return Waiting.ask(() -> node(id, CheckBox.class).isSelected());
  }

  /** What is said to be wrong with a field; nothing when all is well. */
  String problem(String id) {
    return Waiting.ask(
        () -> {
          Label label = node(id + "-problem", Label.class);
          return label.isVisible() ? label.getText() : "";
        });
  }

  /** The kind of the selected annotation, and where and what it is. */
  String heading() {
    return Waiting.ask(
        () ->
            robot.lookup(".inspector-heading").lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", (all, label) -> (all + " " + label).strip()));
  }

  void changeKind(String id) {
    Waiting.act(() -> node("kind-" + id, ToggleButton.class).fire());
  }

  /** What the pills of the links say. */
  List<String> links() {
    return Waiting.ask(
        () ->
            robot.lookup("#links").lookup(".tag-chip").queryAllAs(TagChip.class).stream()
                .map(TagChip::getText)
                .toList());
  }

  /** Presses the cross of a link's pill. */
  void removeLink(String beginning) {
    hands.click(chip(beginning).lookup(".tag-chip-remove"));
  }

  /** Clicks on a link's pill, which leads to the other end. */
  void follow(String beginning) {
    hands.click(chip(beginning).lookup(".label"));
  }

  private TagChip chip(String beginning) {
    return Waiting.ask(
        () ->
            robot.lookup("#links").lookup(".tag-chip").queryAllAs(TagChip.class).stream()
                .filter(chip -> chip.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow());
  }

  /** The history's lines, the newest first, without name and time. */
  List<String> history() {
    return Waiting.ask(
        () ->
            robot.lookup("#history").lookup(".wrapped-text").queryAllAs(WrappedText.class).stream()
                .map(label -> label.getText().split(" · ", 2)[0])
                .toList());
  }

  /** With what the figure was compared: place and verdict. */
  List<String> compared() {
    return Waiting.ask(
        () ->
            robot.lookup("#compared").lookup(".compared-row").queryAllAs(Button.class).stream()
                .map(Button::getAccessibleText)
                .toList());
  }
}
