package org.plumbline.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import javafx.application.Application;
import org.plumbline.cli.Commands;
import org.plumbline.cli.Terminal;
import org.plumbline.workspace.Ids;
import org.plumbline.workspace.Projects;

/** The program as it is installed. */
final class InstalledProgram implements Program {

  @Override
  public int runCommand(List<String> arguments) {
    return commands(DataFolder.current()).run(arguments);
  }

  @Override
  public int openWindow(List<Path> files) {
    Application.launch(Workbench.class, files.stream().map(Path::toString).toArray(String[]::new));
    return 0;
  }

  @Override
  public int exportSamples(Path samples, Path exports) {
    return commands(DataFolder.current()).exportSamples(samples, exports);
  }

  /** The commands, as they go by the settings in the user's data folder. */
  static Commands commands(Path data) {
    return new Commands(
        new Projects(
            new Settings(data).analyst(), InstantSource.system(), new Ids(new SecureRandom())),
        Terminal.ofProcess(),
        data.resolve(LogFile.NAME));
  }
}
