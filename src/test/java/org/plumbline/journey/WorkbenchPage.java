package org.plumbline.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.plumbline.control.WrappedText;
import org.plumbline.model.ArticleSummary;
import org.plumbline.viewmodel.AnnotationRow;
import org.testfx.api.FxRobot;

/**
 * What is around the article: header, list of articles, footer, messages, and what floats above.
 */
final class WorkbenchPage {

  private final FxRobot robot;
  private final Hands hands;
  private final Desk desk;

  WorkbenchPage(FxRobot robot, Hands hands, Desk desk) {
    this.robot = robot;
    this.hands = hands;
    this.desk = desk;
  }

  /** Presses keys together, such as SHORTCUT and Z. */
  WorkbenchPage press(KeyCode... keys) {
    hands.press(keys);
    return this;
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  /** Clicks on what has an id. */
  void click(String id) {
    hands.click(robot.lookup("#" + id).query());
  }

  void click(Node node) {
    hands.click(node);
  }

  /** Presses a button of the header, which is where the eye finds it first. */
  void header(String id) {
    ButtonBase button =
        Waiting.ask(() -> robot.lookup(".header-bar").lookup("#" + id).queryAs(ButtonBase.class));
    hands.click(button);
  }

  boolean isPossible(String id) {
    return Waiting.ask(() -> !robot.lookup(".header-bar").lookup("#" + id).query().isDisabled());
  }

  /** Chooses an item of one of the header's menus. */
  void menu(String menu, String item) {
    click(menu);
    Waiting.until("the menu is open", () -> node(menu, MenuButton.class).isShowing());
    Label label = Waiting.ask(() -> labelOf(node(menu, MenuButton.class), item));
    hands.click(label);
  }

  private static Label labelOf(MenuButton menu, String id) {
    MenuItem item =
        menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    return (Label) item.getStyleableNode().lookup(".label");
  }

  /** What the context menus and menus that are open offer. */
  List<String> offers() {
    return Waiting.ask(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> !item.isDisable() && item.getText() != null)
                .map(MenuItem::getText)
                .toList());
  }

  /** Chooses what an open menu offers. */
  void offer(String id) {
    Waiting.until("the menu offers " + id, () -> !items(id).isEmpty());
    Node item = Waiting.ask(() -> items(id).getFirst().getStyleableNode());
    hands.click(item);
  }

  private static List<MenuItem> items(String id) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .filter(Window::isShowing)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()) && item.getStyleableNode() != null)
        .toList();
  }

  String breadcrumb() {
    return Waiting.ask(() -> robot.lookup(".breadcrumb").queryAs(Label.class).getText());
  }

  private ListView<ArticleSummary> list() {
    return robot.lookup("#articles").queryListView();
  }

  /** The titles in the list of articles. */
  List<String> articles() {
    return Waiting.ask(
        () -> list().getItems().stream().map(article -> article.details().title()).toList());
  }

  /** What the list says below an article's title. */
  String counts(String title) {
    return Waiting.ask(
        () ->
            robot.lookup(".article-cell").queryAll().stream()
                .map(cell -> cell.lookupAll(".label"))
                .map(
                    labels ->
                        labels.stream()
                            .filter(Node::isVisible)
                            .map(label -> ((Label) label).getText())
                            .collect(Collectors.toList()))
                .filter(labels -> labels.contains(title))
                .map(labels -> String.join("   ", labels.subList(1, labels.size())))
                .findFirst()
                .orElse(""));
  }

  void focusList() {
    Waiting.act(() -> list().requestFocus());
  }

  /** Opens an article by a click in the list. */
  void open(String title) {
    Node cell =
        Waiting.ask(
            () ->
                robot.lookup(".article-cell-title").queryAllAs(Label.class).stream()
                    .filter(label -> label.getText().equals(title))
                    .findFirst()
                    .orElseThrow());
    hands.click(cell);
    waitForArticle(title);
  }

  void waitForArticle(String title) {
    Waiting.untilIs(
        title,
        () ->
            desk.viewModel()
                .article()
                .map(open -> open.details().detailsProperty().get().title())
                .orElse(""));
  }

  String saved() {
    return Waiting.ask(() -> node("saved-state", Label.class).getText());
  }

  void waitUntilSaved() {
    Waiting.untilIs("● All changes saved", () -> node("saved-state", Label.class).getText());
  }

  void waitForSavedState(String words) {
    Waiting.until(
        "the footer says " + words,
        () -> node("saved-state", Label.class).getText().contains(words));
  }

  /** What the footer says is being done. */
  String task() {
    return Waiting.ask(
        () -> {
          Label name = node("task-name", Label.class);
          return name.isVisible() ? name.getText().strip() : "";
        });
  }

  /** Chooses an item of the menu beside the suggestions' button. */
  void suggestionsMenu(String item) {
    hands.click(robot.lookup("#suggestions").lookup(".arrow-button").query());
    Waiting.until("the menu is open", () -> node("suggestions", SplitMenuButton.class).isShowing());
    Label label = Waiting.ask(() -> labelOf(node("suggestions", SplitMenuButton.class), item));
    hands.click(label);
  }

  /** What the header says of suggestions. */
  String suggestions() {
    return Waiting.ask(() -> node("suggestions", SplitMenuButton.class).getText());
  }

  String counts() {
    return Waiting.ask(() -> node("counts", Label.class).getText());
  }

  String selection() {
    return Waiting.ask(() -> node("selection-state", Label.class).getText());
  }

  /** All lines of the message above the footer; nothing when there is none. */
  List<String> notice() {
    return Waiting.ask(
        () -> {
          Node bar = node("notice", Node.class);
          return bar.isVisible()
              ? bar.lookupAll(".wrapped-text").stream()
                  .map(each -> ((WrappedText) each).getText())
                  .toList()
              : List.of();
        });
  }

  List<String> waitForNotice() {
    Waiting.until("there is a message", () -> node("notice", Node.class).isVisible());
    return notice();
  }

  /** What stands beside the find field, such as "2 of 5". */
  String found() {
    return Waiting.ask(() -> ((Label) node("find", Node.class).lookup(".label")).getText());
  }

  String focused() {
    return Waiting.ask(
        () -> {
          Node owner = desk.scene().getFocusOwner();
          return owner == null ? "" : String.valueOf(owner.getId());
        });
  }

  boolean isShown(String id) {
    return Waiting.ask(
        () -> robot.lookup("#" + id).queryAll().stream().anyMatch(WorkbenchPage::isSeen));
  }

  private static boolean isSeen(@Nullable Node node) {
    return node == null || (node.isVisible() && isSeen(node.getParent()));
  }

  /** All words that are to be read in an area. */
  List<String> words(String selector) {
    return Waiting.ask(
        () ->
            robot.lookup(selector).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
  }

  void filter(String id, String wanted) {
    Waiting.act(() -> node(id, TextField.class).setText(wanted));
  }

  void tab(String title) {
    hands.click(
        Waiting.ask(
            () ->
                robot.lookup(".tab-label").queryAllAs(Label.class).stream()
                    .filter(label -> label.getText().equals(title))
                    .findFirst()
                    .orElseThrow()));
  }

  private TableView<AnnotationRow> table() {
    return robot.lookup("#annotation-table").queryTableView();
  }

  /** What stands in the table of annotations, row by row. */
  List<String> rows() {
    return Waiting.ask(() -> table().getItems().stream().map(AnnotationRow::quote).toList());
  }

  void selectRow(int row) {
    Waiting.act(() -> table().getSelectionModel().select(row));
  }

  WorkbenchPage fillPalette(String wanted) {
    filter("palette-field", wanted);
    return this;
  }

  /** Runs a command by the palette. */
  void run(String name) {
    press(KeyCode.SHORTCUT, KeyCode.K).fillPalette(name).press(KeyCode.ENTER);
  }

  /** What a key press writes, which the robot of the headless platform leaves out. */
  void typed(String character) {
    Waiting.act(
        () -> {
          Node owner = desk.scene().getFocusOwner();
          Event.fireEvent(
              owner,
              new KeyEvent(
                  KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, true, false, false, false));
        });
  }

  /** How large the text is, such as "100 %". */
  String zoom() {
    return words(".footer-bar").stream().filter(word -> word.endsWith(" %")).findFirst().orElse("");
  }

  /** Drops files on the window; the headless platform knows no dragging from elsewhere. */
  void drop(Path... files) {
    Waiting.act(() -> new Drop(desk.scene().getRoot(), List.of(files)).perform());
  }

  /** Opens the first article of the list. */
  void openFirst() {
    open(articles().getFirst());
  }
}
