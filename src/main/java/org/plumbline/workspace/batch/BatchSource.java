package org.plumbline.workspace.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.store.ProjectFile;
import org.plumbline.workspace.Projects;

/**
 * Which articles a batch is about.
 *
 * @param paths files, folders and projects
 * @param isAllLines whether every file is JSON Lines, however it is named
 * @param article the one article of a project that is meant, where not all are
 */
public record BatchSource(List<Path> paths, boolean isAllLines, Optional<String> article) {

  public BatchSource {
    paths = List.copyOf(paths);
  }

  /** Whether a path means a project: its file, or its name without the ending. */
  public static boolean isProject(Path path) {
    return path.toString().endsWith(ProjectFile.SUFFIX)
        || (Files.notExists(path) && Files.isRegularFile(Projects.named(path)));
  }
}
