package org.plumbline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Fault;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.view.FileChoices;
import org.plumbline.view.Questions;
import org.plumbline.view.Questions.Answer;

/**
 * Opens a project, asking what to do where that cannot be done, until one is open or the analyst
 * gives up.
 */
final class ProjectOpening {

  /** A project that is open for writing. */
  record Opened(ProjectStore store, Path file) {

    /** What the header calls the project: its file's name without the ending. */
    String name() {
      String name = String.valueOf(file.getFileName());
      return name.endsWith(ProjectFile.SUFFIX)
          ? name.substring(0, name.length() - ProjectFile.SUFFIX.length())
          : name;
    }
  }

  private final Questions questions;
  private final FileChoices files;
  private final @Nullable Window owner;

  /**
   * @param owner the window that the questions belong to
   */
  ProjectOpening(Questions questions, FileChoices files, @Nullable Window owner) {
    this.questions = questions;
    this.files = files;
    this.owner = owner;
  }

  /**
   * @param giveUp what the analyst answers to leave things as they are: to quit, or to keep what is
   *     open
   */
  Optional<Opened> open(Path file, Answer giveUp) {
    try {
      return Optional.of(new Opened(new ProjectFile(file).open(), file));
    } catch (ProjectException failure) {
      return askAbout(failure.fault(), giveUp);
    }
  }

  Optional<Opened> create(Path file, Answer giveUp) {
    try {
      return Optional.of(new Opened(new ProjectFile(file).create(), file));
    } catch (ProjectException failure) {
      return askAbout(failure.fault(), giveUp);
    }
  }

  private Optional<Opened> askAbout(Fault fault, Answer giveUp) {
    String message = message(fault);
    Answer answer = questions.ask(owner, message, Answer.OPEN_OTHER, Answer.CREATE, giveUp);
    return switch (answer) {
      case OPEN_OTHER -> files.toOpen().flatMap(other -> open(other, giveUp));
      case CREATE -> files.toCreate().flatMap(other -> create(other, giveUp));
      case OPEN_COPY, TRY_AGAIN, QUIT, CANCEL -> Optional.empty();
    };
  }

  private String message(Fault fault) {
    Object[] arguments =
        Stream.concat(Stream.of(fault.file().toString()), fault.arguments().stream()).toArray();
    return questions.text("fault." + fault.kind().name(), arguments);
  }
}
