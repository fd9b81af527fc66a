package org.plumbline.journey;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.plumbline.control.HighlightedText;
import org.plumbline.control.WrappedText;
import org.plumbline.model.Annotation;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.ArticleViewModel;
import org.testfx.api.FxRobot;

/** The open article: its text, and what is painted on it. */
final class ArticlePage {

  private final FxRobot robot;
  private final Hands hands;
  private final Desk desk;

  ArticlePage(FxRobot robot, Hands hands, Desk desk) {
    this.robot = robot;
    this.hands = hands;
    this.desk = desk;
  }

  private HighlightedText view() {
    return robot.lookup("#article-text").queryAs(HighlightedText.class);
  }

  private ArticleViewModel model() {
    return desk.viewModel().article().orElseThrow();
  }

  /** The whole text, as the view was given it. */
  String text() {
    return Waiting.ask(() -> view().getText());
  }

  /** What is to be read on the screen from top to bottom, a paragraph a line. */
  String shown() {
    return Waiting.ask(
        () ->
            view().lookupAll(".article-text").stream()
                .filter(ArticlePage::isInSight)
                .sorted(Comparator.comparingDouble(ArticlePage::top))
                .map(row -> ((Text) row).getText())
                .collect(Collectors.joining("\n")));
  }

  /** Rows that were scrolled away wait, hidden, to be used again. */
  private static boolean isInSight(@Nullable Node node) {
    return node == null || (node.isVisible() && isInSight(node.getParent()));
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  String title() {
    return Waiting.ask(() -> robot.lookup(".article-title").queryAs(WrappedText.class).getText());
  }

  /** Outlet, date, by-line and so on. */
  String meta() {
    return Waiting.ask(() -> robot.lookup("#article-meta").queryAs(Hyperlink.class).getText());
  }

  void clickMeta() {
    hands.click(robot.lookup("#article-meta").query());
  }

  /** Where the first such words stand. */
  TextRange place(String words) {
    return place(words, 1);
  }

  /** Where words stand for the so-manieth time. */
  TextRange place(String words, int time) {
    int at = -1;
    for (int count = 0; count < time; count++) {
      at = text().indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("the text does not say: " + words);
      }
    }
    return new TextRange(at, at + words.length());
  }

  /** From the first such words to the end of the first such other words after them. */
  TextRange span(String first, String last) {
    int start = place(first).start();
    return new TextRange(start, text().indexOf(last, start) + last.length());
  }

  /** Brings words into view; says where the middle of the character at an offset is on screen. */
  private Point2D at(int offset) {
    TextRange range = new TextRange(offset, offset + 1);
    Waiting.act(() -> view().scrollTo(range));
    Waiting.until("the text is laid out", () -> view().boundsOf(range).isPresent());
    return Waiting.ask(
        () -> {
          Bounds bounds = view().boundsOf(range).orElseThrow();
          return view().localToScreen(bounds.getMinX() + 1, bounds.getCenterY());
        });
  }

  /** Selects words by dragging the mouse over them. */
  ArticlePage drag(String words) {
    TextRange range = place(words);
    Point2D from = at(range.start());
    hands.drag(from, at(range.end()));
    return this;
  }

  /** Selects words as if it had been done by mouse or keys, which {@link #drag} does slowly. */
  ArticlePage select(String words) {
    return select(place(words));
  }

  ArticlePage select(TextRange range) {
    Waiting.act(
        () -> {
          view().requestFocus();
          view().select(range);
          view().scrollTo(range);
        });
    return this;
  }

  /** Puts the caret before words. */
  ArticlePage caretBefore(String words) {
    int start = place(words).start();
    return select(new TextRange(start, start));
  }

  String selection() {
    return Waiting.ask(() -> view().getSelection().in(view().getText()));
  }

  boolean isSelectionBarShown() {
    return Waiting.ask(() -> robot.lookup("#selection-bar").query().isVisible());
  }

  /** Where the selected text is, and where the bar beside it, in the scene. */
  List<Bounds> selectionAndBar() {
    return Waiting.ask(
        () -> {
          Bounds selected = view().boundsOf(view().getSelection()).orElseThrow();
          Node bar = robot.lookup("#selection-bar").query();
          return List.of(view().localToScene(selected), bar.localToScene(bar.getLayoutBounds()));
        });
  }

  /** Tags the selection with a key: 1 for a claim, 2 for a source, 3 for a figure. */
  void tag(KeyCode key) {
    hands.press(key);
  }

  /** Selects words and tags them by key. */
  ArticlePage tag(String words, KeyCode key) {
    select(words).tag(key);
    return this;
  }

  void click(String words) {
    click(words, 0);
  }

  /** Clicks on a character of some words. */
  void click(String words, int character) {
    clickAt(place(words).start() + character);
  }

  void clickAt(int offset) {
    hands.click(at(offset), MouseButton.PRIMARY);
  }

  void doubleClick(String words) {
    hands.doubleClick(at(place(words).start()));
  }

  void rightClick(String words) {
    hands.click(at(place(words).start()), MouseButton.SECONDARY);
  }

  /** Selects the annotation of exactly these words, as a click on them would. */
  void choose(String words) {
    Waiting.act(
        () -> {
          view().requestFocus();
          view().select(new TextRange(0, 0));
          model()
              .select(
                  model().itemsProperty().get().annotations().stream()
                      .filter(annotation -> model().quote(annotation).equals(words))
                      .findFirst()
                      .map(annotation -> annotation.id()));
        });
  }

  /** The words of the selected annotation; nothing when none is. */
  String selected() {
    return Waiting.ask(() -> model().selectedAnnotation().map(model()::quote).orElse(""));
  }

  /** All annotations in reading order, such as "FIGURE about 300". */
  List<String> annotations() {
    return shown(Annotation::isAccepted);
  }

  /** All suggestions in reading order, such as "FIGURE about 300". */
  List<String> suggestions() {
    return shown(Annotation::isSuggested);
  }

  private List<String> shown(Predicate<Annotation> which) {
    return Waiting.ask(
        () ->
            model().itemsProperty().get().annotations().stream()
                .filter(which)
                .map(annotation -> annotation.kind() + " " + model().quote(annotation))
                .toList());
  }

  /** The words on the arcs that are shown. */
  List<String> arcs() {
    return Waiting.ask(
        () ->
            view().lookupAll(".arc-label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .sorted()
                .toList());
  }

  /** How many shapes of a style class are painted. */
  long painted(String styleClass) {
    return Waiting.ask(
        () -> view().lookupAll("." + styleClass).stream().filter(Node::isVisible).count());
  }

  void focus() {
    Waiting.act(() -> view().requestFocus());
  }
}
