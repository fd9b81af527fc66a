package org.plumbline.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks which files are meant; the window asks with the system's dialogs, tests answer at once. */
public interface FileChoices {

  /** Articles to take in; empty when the analyst thought better of it. */
  List<Path> toImport();

  /**
   * Where to write an export.
   *
   * @param name the name that is proposed
   */
  Optional<Path> toExport(String name);

  /** The project to open. */
  Optional<Path> toOpen();

  /** Where to make a new project. */
  Optional<Path> toCreate();
}
