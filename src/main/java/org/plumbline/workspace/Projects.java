package org.plumbline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import org.plumbline.model.AnalystId;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.store.StoreFailure;

/**
 * The projects on the disk, each opened for one piece of work and closed after it: what is done
 * without a window.
 *
 * @param analyst who works
 * @param clock what time it is
 * @param ids gives new names
 */
public record Projects(AnalystId analyst, InstantSource clock, Ids ids) {

  /** What to do with a project while it is open. */
  @FunctionalInterface
  public interface Reader {
    void read(StoredProject project) throws IOException;
  }

  /**
   * The file that a person means: the one of that very name where there is one, else the name with
   * the ending that project files have.
   */
  public static Path named(Path name) {
    return Files.isRegularFile(name) ? name : ProjectFile.named(name);
  }

  /**
   * Makes an empty project.
   *
   * @throws ProjectRefusal when a file of that name exists, or it cannot be written
   */
  public void create(Path file) throws ProjectRefusal {
    try (ProjectStore made = new ProjectFile(file).create()) {
      made.articles();
    } catch (ProjectException | StoreFailure refusal) {
      throw new ProjectRefusal(refusal);
    }
  }

  /**
   * Takes files and folders into a project.
   *
   * @throws ProjectRefusal when the project cannot be written; what was taken in before that stays
   */
  public ImportReport importFiles(Path file, Collection<Path> given, Progress progress)
      throws ProjectRefusal {
    try (Workspace workspace =
        new Workspace(new ProjectFile(file).open(), analyst, clock, ids, Threads.SAME)) {
      return Importer.importFiles(workspace, given, progress);
    } catch (ProjectException | StoreFailure refusal) {
      throw new ProjectRefusal(refusal);
    }
  }

  /**
   * Opens a project for reading, whether or not somebody works in it meanwhile.
   *
   * @throws ProjectRefusal when the project cannot be read
   * @throws IOException as the reader does
   */
  public void read(Path file, Reader reader) throws ProjectRefusal, IOException {
    try (ProjectStore store = new ProjectFile(file).openForReading()) {
      reader.read(new StoredProject(store, clock));
    } catch (ProjectException | StoreFailure refusal) {
      throw new ProjectRefusal(refusal);
    }
  }
}
