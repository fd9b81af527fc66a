package org.plumbline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.ProjectOpening.Opened;
import org.plumbline.store.ProjectFile;

/**
 * Which project the window opens with: the one it was given; else the one that was open last; else
 * one with the sample articles, which is made at the first start. Started by the build, it is
 * always the one with the samples.
 */
final class FirstProject {

  private static final String SAMPLES = "Sample articles";

  private final Settings settings;
  private final Path dataFolder;

  FirstProject(Settings settings, Path dataFolder) {
    this.settings = settings;
    this.dataFolder = dataFolder;
  }

  Path choose(List<Path> arguments) {
    return arguments.stream()
        .filter(FirstProject::isProject)
        .findFirst()
        .or(this::last)
        .orElseGet(this::samples);
  }

  private static boolean isProject(Path path) {
    return path.toString().endsWith(ProjectFile.SUFFIX);
  }

  private Optional<Path> last() {
    return SamplesFolders.ofTheBuild().isPresent()
        ? Optional.empty()
        : settings.path(Workbench.PROJECT).filter(Files::exists);
  }

  private Path samples() {
    return dataFolder.resolve(SAMPLES + ProjectFile.SUFFIX);
  }

  boolean isToBeMade(Path project) {
    return project.equals(samples()) && !Files.exists(project);
  }

  /**
   * What to take into the project: what was given, or the samples where the project of the samples
   * is empty.
   */
  List<Path> articles(List<Path> arguments, Opened opened) {
    List<Path> given = arguments.stream().filter(path -> !isProject(path)).toList();
    boolean wantsSamples =
        given.isEmpty() && opened.file().equals(samples()) && opened.store().articles().isEmpty();
    String folder = System.getProperty(Launcher.SAMPLES);
    return wantsSamples && folder != null ? List.of(Path.of(folder)) : given;
  }
}
