package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.view.FileChoices;

/**
 * Somebody who chooses one project, to open or to make, or nothing at all.
 *
 * @param project what is chosen
 */
record ChosenProject(Optional<Path> project) implements FileChoices {

  @Override
  public List<Path> toImport() {
    return List.of();
  }

  @Override
  public Optional<Path> toExport(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> toOpen() {
    return project;
  }

  @Override
  public Optional<Path> toCreate() {
    return project;
  }
}
