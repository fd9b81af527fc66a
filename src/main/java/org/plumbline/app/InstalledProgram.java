package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;

/** The program as it is installed. */
final class InstalledProgram implements Program {

  @Override
  public int runCommand(List<String> arguments) {
    throw new UnsupportedOperationException("no terminal commands yet");
  }

  @Override
  public int openWindow(List<Path> files) {
    throw new UnsupportedOperationException("no window yet");
  }

  @Override
  public int exportSamples(Path samples, Path exports) {
    throw new UnsupportedOperationException("no export yet");
  }
}
