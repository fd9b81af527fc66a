package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** The program as it is installed. */
final class InstalledProgram implements Program {

  @Override
  public int runCommand(List<String> arguments) {
    throw new UnsupportedOperationException("no terminal commands yet");
  }

  @Override
  public int openWindow(List<Path> files) {
    JavafxLog.LOGGER.setLevel(Level.SEVERE);
    Application.launch(Workbench.class, files.stream().map(Path::toString).toArray(String[]::new));
    return 0;
  }

  @Override
  public int exportSamples(Path samples, Path exports) {
    throw new UnsupportedOperationException("no export yet");
  }

  /**
   * JavaFX warns at every start that it stands on the class path, which is where it is meant to
   * stand. The logger is held here, since one that nobody holds forgets its level.
   */
  private static final class JavafxLog {
    static final Logger LOGGER = Logger.getLogger("javafx");
  }
}
