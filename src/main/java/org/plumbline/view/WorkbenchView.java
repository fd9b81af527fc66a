package org.plumbline.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.FindViewModel.Findings;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** The whole window: its areas, and what passes between them. */
public final class WorkbenchView {

  private final Texts texts = Texts.in(Locale.getDefault());
  private final WorkbenchViewModel workbench;
  private final Appearance appearance;
  private final Commands commands = new Commands(texts);
  private final StackPane root = new StackPane();
  private final BorderPane centre = new BorderPane();
  private final SidePane side;
  private final ArticlesPane articles;
  private final FindField find;
  private final BoardPane board;
  private final Panes panes;
  private final Overlay overlay = new Overlay();
  private Optional<ArticlePane> article = Optional.empty();

  public WorkbenchView(
      WorkbenchViewModel workbench,
      Appearance appearance,
      FileChoices files,
      ProjectChoices projects) {
    this.workbench = workbench;
    this.appearance = appearance;
    new CommandBindings(commands, workbench, appearance, this).bindAll(files, projects);
    articles = new ArticlesPane(texts, commands, workbench);
    side = new SidePane(texts, commands, workbench.flags(), workbench.compared());
    workbench.articleProperty().subscribe(this::show);
    // After the line above, so that an article has its pane before words are looked for in it.
    find = new FindField(texts, workbench, this::focusText);
    board = new BoardPane(texts, commands, workbench.board());
    panes = new Panes(articles, centre, side);
    layOut();
    workbench.board().shownProperty().subscribe(this::showBoard);
    workbench.find().findingsProperty().subscribe(this::show);
    acceptDrops();
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!overlay.isShowing()) {
            commands.press(event, Command.Scope.WINDOW);
          }
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    side.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSide);
  }

  public Parent root() {
    return root;
  }

  private void layOut() {
    // News float, so that nothing moves under the pointer when they come and go.
    NoticeBar news = new NoticeBar(texts, workbench);
    StackPane.setAlignment(news, Pos.BOTTOM_CENTER);
    StackPane.setMargin(news, new Insets(16));
    BorderPane frame = new BorderPane(new StackPane(panes, board, news));
    frame.setTop(new HeaderBar(texts, commands, workbench, find));
    frame.setBottom(new FooterBar(texts, workbench, appearance.textSizeProperty()));
    frame.getStyleClass().add("workbench");
    centre.getStyleClass().add("centre");
    root.getChildren().addAll(frame, overlay);
  }

  private void show(Optional<ArticleViewModel> open) {
    boolean wasAtWork = article.isEmpty() || holdsFocus(centre) || holdsFocus(side);
    article.ifPresent(ArticlePane::rest);
    article =
        open.map(
            model ->
                new ArticlePane(
                    texts, commands, model, workbench.flags(), appearance.textSizeProperty()));
    article.ifPresentOrElse(
        centre::setCenter, () -> centre.setCenter(EmptyState.of(texts, "article.empty")));
    side.show(open);
    overlay.hide();
    if (wasAtWork) {
      focusText();
    }
  }

  /** The board is about all articles, so it takes the place of all that is about one. */
  private void showBoard(boolean isShown) {
    panes.setVisible(!isShown);
    board.setVisible(isShown);
    if (isShown) {
      board.focusTable();
    } else {
      focusText();
    }
  }

  private void show(Findings findings) {
    article.ifPresent(pane -> pane.showFound(findings.places(), findings.place()));
  }

  /**
   * Lists and tables use up keys such as F2 for editing in place, which these here do not offer.
   * Nothing is typed in them either, so that flags are reviewed from there, too.
   */
  private void pressInList(KeyEvent event) {
    if (event.getTarget() instanceof ListView || event.getTarget() instanceof TableView) {
      commands.press(event, Command.Scope.REVIEW, Command.Scope.WINDOW);
    }
  }

  private void leaveSide(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      focusText();
      event.consume();
    }
  }

  private void acceptDrops() {
    root.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    root.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          workbench.transfers().importFiles(dropped);
          event.setDropCompleted(!dropped.isEmpty());
          event.consume();
        });
  }

  void focusText() {
    article.ifPresent(pane -> pane.text().requestFocus());
  }

  void copy() {
    article.ifPresent(pane -> pane.text().copy());
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    workbench.transfers().paste(text == null ? "" : text);
  }

  void inspect() {
    side.inspect();
  }

  void editNote() {
    side.editNote();
  }

  void noteFlag() {
    side.noteFlag();
  }

  void editDetails() {
    workbench
        .article()
        .ifPresent(
            open -> {
              DetailsForm form = new DetailsForm(texts, open.details(), overlay::hide);
              overlay.show(form, form::isSettled, this::focusText);
              form.focusFirstField();
            });
  }

  void focusFind() {
    find.requestFocus();
    find.selectAll();
  }

  void stepArticle(int direction) {
    articles.step(direction);
  }

  void showKeys() {
    overlay.show(new KeySheet(texts, commands).node(), () -> true, this::focusText);
  }

  void showChecks() {
    overlay.show(
        new CheckList(texts, workbench.flags().settings(), overlay::hide),
        () -> true,
        this::focusText);
  }

  void showPalette() {
    Palette palette = new Palette(texts, commands, overlay::hide);
    overlay.show(palette, () -> true, this::focusText);
    palette.focusField();
  }

  /** Moves the focus to the next of the areas: articles, text, side. */
  void nextPane() {
    List<Node> panes =
        article
            .<List<Node>>map(pane -> List.of(articles.list(), pane.text(), side))
            .orElse(List.of(articles.list()));
    int current = 0;
    for (int at = 0; at < panes.size(); at++) {
      if (holdsFocus(panes.get(at))) {
        current = at;
      }
    }
    panes.get((current + 1) % panes.size()).requestFocus();
  }

  private static boolean holdsFocus(Node pane) {
    if (pane.getScene() == null) {
      return false;
    }
    for (Node at = pane.getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
