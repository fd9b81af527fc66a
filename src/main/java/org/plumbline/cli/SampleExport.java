package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.ProjectRefusal;
import org.plumbline.workspace.Projects;
import org.plumbline.workspace.StoredProject;

/**
 * The main job without a window: articles are taken into a project and exported from it. The
 * project is one of its own that is gone afterwards, so that none of the user's is touched.
 */
final class SampleExport {

  private final Projects projects;
  private final Terminal terminal;

  SampleExport(Projects projects, Terminal terminal) {
    this.projects = projects;
    this.terminal = terminal;
  }

  /** Answers whether all articles were taken in. */
  boolean run(Path samples, Path exports) throws ProjectRefusal, IOException {
    Path folder = Files.createTempDirectory("plumbline");
    try {
      Path file = Projects.named(folder.resolve("samples"));
      projects.create(file);
      List<String> refused =
          projects.importFiles(file, List.of(samples), Progress.UNWATCHED).refused();
      refused.forEach(terminal::complain);
      projects.read(file, project -> export(project, exports));
      return refused.isEmpty();
    } finally {
      delete(folder);
    }
  }

  private void export(StoredProject project, Path exports) throws IOException {
    Files.createDirectories(exports);
    for (String id : project.articles()) {
      terminal.say("Exported " + project.writeInto(id, exports));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
