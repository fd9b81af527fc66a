package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.plumbline.app.ProjectOpening.Opened;
import org.plumbline.edit.SavedState;
import org.plumbline.language.EnglishModel;
import org.plumbline.view.Appearance;
import org.plumbline.view.ProjectChoices;
import org.plumbline.view.Questions;
import org.plumbline.view.Questions.Answer;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.Recognisers;

/** The window's life: which project it opens with, how it goes to another one, and how it ends. */
public final class Workbench extends Application implements ProjectChoices {

  static final String PROJECT = "project";

  private final Questions questions = new Questions();
  private final Appearance appearance = new Appearance();
  private final Settings settings = new Settings(DataFolder.current());
  private final Scene scene = new Scene(new Region());
  private final Recognisers recognisers = new ProgramRecognisers(EnglishModel::open);
  private Optional<Session> session = Optional.empty();
  private Optional<Stage> window = Optional.empty();

  @Override
  public void start(Stage stage) {
    CrashReport.install(questions);
    WindowMemory memory = new WindowMemory(settings, appearance);
    memory.restore(stage);
    memory.follow();
    stage.setScene(scene);
    stage
        .getIcons()
        .add(new Image(Objects.requireNonNull(Workbench.class.getResourceAsStream("icon.png"))));
    stage.setOnCloseRequest(event -> close(event, memory));
    appearance.themeProperty().subscribe(theme -> theme.dress(scene));
    window = Optional.of(stage);
    List<Path> arguments = getParameters().getRaw().stream().map(Path::of).toList();
    FirstProject first = new FirstProject(settings, DataFolder.current());
    Path project = first.choose(arguments);
    opening(
            opening ->
                first.isToBeMade(project)
                    ? opening.create(project, Answer.QUIT)
                    : opening.open(project, Answer.QUIT))
        .ifPresentOrElse(
            opened -> {
              show(opened);
              stage.show();
              takeIn(first.articles(arguments, opened));
            },
            Platform::exit);
  }

  private Optional<Opened> opening(Function<ProjectOpening, Optional<Opened>> flow) {
    Stage stage = window.orElseThrow();
    return flow.apply(
        new ProjectOpening(
            questions,
            new SystemFileChoices(stage, settings, questions),
            settings.analyst(),
            stage));
  }

  private void takeIn(List<Path> articles) {
    session.ifPresent(open -> open.viewModel().transfers().importFiles(articles));
  }

  private void show(Opened opened) {
    Optional<Session> last = session;
    Stage stage = window.orElseThrow();
    Session next =
        new Session(
            opened,
            settings.analyst(),
            appearance,
            new SystemFileChoices(stage, settings, questions),
            this,
            recognisers);
    session = Optional.of(next);
    scene.setRoot(next.view().root());
    last.ifPresent(Session::close);
    stage.setTitle(opened.name() + " – " + questions.text("product"));
    settings.put(PROJECT, opened.file().toAbsolutePath().normalize().toString());
    settings.save();
  }

  @Override
  public void open(Path project) {
    if (!isOpen(project) && mayLeave()) {
      opening(opening -> opening.open(project, Answer.CANCEL)).ifPresent(this::show);
    }
  }

  @Override
  public void create(Path project) {
    if (mayLeave()) {
      opening(opening -> opening.create(project, Answer.CANCEL)).ifPresent(this::show);
    }
  }

  private boolean isOpen(Path project) {
    Path chosen = project.toAbsolutePath().normalize();
    return settings.path(PROJECT).filter(chosen::equals).isPresent();
  }

  private void close(WindowEvent event, WindowMemory memory) {
    if (mayLeave()) {
      window.ifPresent(memory::keep);
      session.ifPresent(Session::close);
    } else {
      event.consume();
    }
  }

  /** Whether all is safe, or the analyst gives up what is not. */
  private boolean mayLeave() {
    return mayStopTasks() && mayLeaveUnsaved();
  }

  private boolean mayStopTasks() {
    return session.filter(Session::isBusy).isEmpty()
        || questions.ask(
                window.orElse(null), questions.text("quit.busy"), Answer.QUIT, Answer.CANCEL)
            == Answer.QUIT;
  }

  private boolean mayLeaveUnsaved() {
    while (session.map(Session::finish).orElse(new SavedState.Saved())
        instanceof SavedState.Failed(int edits, String reason)) {
      String message = questions.text("quit.unsaved", edits, reason);
      Answer answer =
          questions.ask(window.orElse(null), message, Answer.TRY_AGAIN, Answer.QUIT, Answer.CANCEL);
      if (answer != Answer.TRY_AGAIN) {
        return answer == Answer.QUIT;
      }
    }
    return true;
  }
}
