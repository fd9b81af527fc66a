package org.plumbline.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plumbline.app.TestSession;
import org.plumbline.store.ProjectStore;
import org.plumbline.view.Appearance;
import org.plumbline.viewmodel.WorkbenchViewModel;
import org.plumbline.workspace.Recognisers;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The analyst's desk: a project in a file, and the window on it. */
final class Desk implements AutoCloseable {

  static final Path SEED = Path.of("sample-articles/north-korea-withdrawal.txt");
  static final Path HARBOUR = Path.of("sample-articles/port-budget.txt");

  /** As wide as the screen of the headless platform, which cannot paint menus beyond it. */
  private static final double WIDTH = 1000;

  private static final double HEIGHT = 900;

  private final FxRobot robot = new FxRobot();
  private final Hands hands = new Hands();
  private final Path file;
  private final Recognisers recognisers;
  private final UnaryOperator<ProjectStore> disk;
  private final Appearance appearance = new Appearance();
  private final Answers answers = new Answers();
  private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
  private final Stage stage;
  private TestSession session;

  private Desk(Path folder, UnaryOperator<ProjectStore> disk, Recognisers recognisers) {
    this.recognisers = recognisers;
    this.file = folder.resolve("Kursk desk.plumbline");
    this.disk = disk;
    try {
      this.stage = FxToolkit.registerStage(Stage::new);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new IllegalStateException(late);
    }
    this.session =
        Waiting.ask(
            () -> {
              appearance.themeProperty().subscribe(theme -> theme.dress(scene));
              TestSession opened = open();
              stage.setScene(scene);
              stage.setX(0);
              stage.setY(0);
              stage.show();
              return opened;
            });
    hands.rest();
  }

  /** A window on a new project without articles. */
  static Desk empty(Path folder) {
    return new Desk(folder, store -> store, Recognisers.NONE);
  }

  /** A window on a new project whose disk is not what it should be. */
  static Desk on(Path folder, UnaryOperator<ProjectStore> disk) {
    return new Desk(folder, disk, Recognisers.NONE);
  }

  /** A window on a new project that holds these articles; the first of them is open. */
  static Desk with(Path folder, Path... articles) {
    Desk desk = empty(folder);
    desk.take(articles);
    return desk;
  }

  /** A window on a new project without articles, in which something is suggested. */
  static Desk suggesting(Path folder, Recognisers recognisers) {
    return new Desk(folder, store -> store, recognisers);
  }

  private TestSession open() {
    TestSession opened =
        TestSession.of(
            disk.apply(TestSession.store(file)), file, appearance, answers, answers, recognisers);
    scene.setRoot(opened.root());
    return opened;
  }

  /** Takes articles into the project, and reads the news about that away. */
  void take(Path... articles) {
    Waiting.act(() -> viewModel().transfers().importFiles(Arrays.asList(articles)));
    Waiting.until(
        "the first article is open",
        () -> viewModel().article().isPresent() && viewModel().noticeProperty().get().isPresent());
    Waiting.act(() -> viewModel().dismissNotice());
  }

  /** Closes the project, and opens it again from its file as a new start of the program would. */
  void restart() {
    Waiting.act(
        () -> {
          session.close();
          session = open();
        });
    Waiting.until("an article is open", () -> viewModel().article().isPresent());
  }

  /** Makes the window another size; the toolkit needs a moment for that. */
  void resize(double width, double height) {
    Waiting.act(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    Waiting.until(
        "the window is resized", () -> scene.getWidth() == width && scene.getHeight() == height);
  }

  /** Puts the mouse where it touches nothing. */
  void restHands() {
    hands.rest();
  }

  Scene scene() {
    return scene;
  }

  Appearance appearance() {
    return appearance;
  }

  Answers answers() {
    return answers;
  }

  WorkbenchViewModel viewModel() {
    return session.viewModel();
  }

  Path folder() {
    return file.resolveSibling("");
  }

  /** A text file beside the project. */
  Path text(String name, String content) {
    try {
      return Files.writeString(folder().resolve(name), content);
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  WorkbenchPage window() {
    return new WorkbenchPage(robot, hands, this);
  }

  ArticlePage article() {
    return new ArticlePage(robot, hands, this);
  }

  InspectorPage inspector() {
    return new InspectorPage(robot, hands);
  }

  FlagsPage flags() {
    return new FlagsPage(robot, hands, this);
  }

  @Override
  public void close() {
    Waiting.act(
        () -> {
          session.close();
          stage.close();
        });
  }
}
