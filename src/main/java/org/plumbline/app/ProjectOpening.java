package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnalystId;
import org.plumbline.store.Fault;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.store.SalvageReport;
import org.plumbline.view.FileChoices;
import org.plumbline.view.Questions;
import org.plumbline.view.Questions.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a project, asking what to do where that cannot be done, until one is open or the analyst
 * gives up.
 */
final class ProjectOpening {

  /** A project that is open for writing. */
  record Opened(ProjectStore store, Path file) {

    /** What the header calls the project. */
    String name() {
      return new ProjectFile(file).name();
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(ProjectOpening.class);

  private final Questions questions;
  private final FileChoices files;
  private final AnalystId analyst;
  private final @Nullable Window owner;

  /**
   * @param analyst who is named for what is rescued from a damaged project
   * @param owner the window that the questions belong to
   */
  ProjectOpening(
      Questions questions, FileChoices files, AnalystId analyst, @Nullable Window owner) {
    this.analyst = analyst;
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

  /** Makes a project, and the folder for it where there is none. */
  Optional<Opened> create(Path file, Answer giveUp) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException refused) {
      // Then the project cannot be made either, and that is told with the reason.
      LOG.warn("no folder for {}", file, refused);
    }
    try {
      return Optional.of(new Opened(new ProjectFile(file).create(), file));
    } catch (ProjectException failure) {
      return askAbout(failure.fault(), giveUp);
    }
  }

  private Optional<Opened> askAbout(Fault fault, Answer giveUp) {
    String message = message(fault);
    Answer answer =
        fault.kind() == Fault.Kind.DAMAGED
            ? questions.ask(
                owner, message, Answer.OPEN_COPY, Answer.OPEN_OTHER, Answer.CREATE, giveUp)
            : questions.ask(owner, message, Answer.OPEN_OTHER, Answer.CREATE, giveUp);
    return switch (answer) {
      case OPEN_COPY -> openCopy(fault.file(), giveUp);
      case OPEN_OTHER -> files.toOpen().flatMap(other -> open(other, giveUp));
      case CREATE -> files.toCreate().flatMap(other -> create(other, giveUp));
      case TRY_AGAIN, QUIT, CANCEL -> Optional.empty();
    };
  }

  /**
   * Saves what can be read into a new file beside the damaged one, says what was lost, and opens
   * it.
   */
  private Optional<Opened> openCopy(Path damaged, Answer giveUp) {
    Path copy = free(damaged);
    try {
      SalvageReport report = new ProjectFile(damaged).salvage(copy, analyst, Instant.now());
      questions.ask(
          owner,
          questions.text(
              "salvage.report",
              copy.toString(),
              report.articles(),
              report.items(),
              report.lostItems() + report.lostArticles().size()),
          Answer.CANCEL);
      return open(copy, giveUp);
    } catch (ProjectException failure) {
      return askAbout(failure.fault(), giveUp);
    }
  }

  private static Path free(Path damaged) {
    String name = new ProjectFile(damaged).name();
    Path copy = damaged.resolveSibling(name + " (rescued)" + ProjectFile.SUFFIX);
    for (int number = 2; Files.exists(copy); number++) {
      copy = damaged.resolveSibling(name + " (rescued " + number + ")" + ProjectFile.SUFFIX);
    }
    return copy;
  }

  private String message(Fault fault) {
    Object[] arguments =
        Stream.concat(Stream.of(fault.file().toString()), fault.arguments().stream()).toArray();
    return questions.text("fault." + fault.kind().name(), arguments);
  }
}
