package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;

/**
 * The parts of the program that the launcher chooses among. Each loads its libraries only when it
 * is called: a terminal command never loads JavaFX, and the window never loads picocli.
 */
interface Program {

  /** Runs a terminal command and answers its exit code. */
  int runCommand(List<String> arguments);

  /** Opens the window, on these files or this project where there are any, until it is closed. */
  int openWindow(List<Path> files);

  /**
   * The main job without a window: writes the native export of every article in {@code samples} to
   * the folder {@code exports}, and says so.
   */
  int exportSamples(Path samples, Path exports);
}
