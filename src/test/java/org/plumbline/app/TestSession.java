package org.plumbline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.plumbline.app.ProjectOpening.Opened;
import org.plumbline.edit.SavedState;
import org.plumbline.language.Analyser;
import org.plumbline.model.AnalystId;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.view.Appearance;
import org.plumbline.view.FileChoices;
import org.plumbline.view.ProjectChoices;
import org.plumbline.viewmodel.WorkbenchViewModel;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.Recognisers;

/** The program's own session, for tests in other packages. To be used on the toolkit's thread. */
public final class TestSession implements AutoCloseable {

  private final Session session;

  private TestSession(Session session) {
    this.session = session;
  }

  /** Opens a project's file, which is made where there is none. */
  public static ProjectStore store(Path file) {
    try {
      ProjectFile project = new ProjectFile(file);
      return Files.exists(file) ? project.open() : project.create();
    } catch (ProjectException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static TestSession of(
      ProjectStore store,
      Path file,
      Appearance appearance,
      FileChoices files,
      ProjectChoices projects,
      Recognisers recognisers) {
    return new TestSession(
        new Session(
            new Opened(store, file),
            new AnalystId("analyst-1"),
            appearance,
            files,
            projects,
            recognisers));
  }

  /** The program's own recognisers, with a language model that is there already. */
  public static Recognisers recognisers(Analyser model) {
    return new ProgramRecognisers(() -> model);
  }

  public Parent root() {
    return session.view().root();
  }

  public WorkbenchViewModel viewModel() {
    return session.viewModel();
  }

  public SavedState finish() {
    return session.finish();
  }

  @Override
  public void close() {
    session.close();
  }
}
