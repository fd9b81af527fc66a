package org.plumbline.app;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the program starts. A first argument that is a command or an option goes to the terminal
 * side; otherwise the arguments are files, or a project, to open in the window.
 *
 * <p>Exit codes: 0, or 1 where something is missing, or 2 for wrong usage.
 */
public final class Launcher {

  /** The terminal's commands, known here so that the window opens without loading them. */
  static final Set<String> COMMANDS = Set.of("import", "export", "validate", "check", "report");

  /** System property: the folder of sample articles. */
  static final String SAMPLES = "plumbline.samples";

  /**
   * System property that only the build's {@code mvn} sets: the folder for the samples' exports.
   */
  static final String EXPORTS = "plumbline.exports";

  private final Program program;
  private final Supplier<Optional<Obstacle>> preflight;
  private final Optional<SamplesFolders> build;
  private final PrintStream complaints;

  Launcher(
      Program program,
      Supplier<Optional<Obstacle>> preflight,
      Optional<SamplesFolders> build,
      PrintStream complaints) {
    this.program = program;
    this.preflight = preflight;
    this.build = build;
    this.complaints = complaints;
  }

  public static void main(String[] args) {
    Path data =
        DataFolder.of(
            name -> System.getProperty(name, ""),
            name -> Optional.ofNullable(System.getenv(name)).orElse(""));
    System.setProperty(DataFolder.PROPERTY, data.toString());
    LogFile.install(data.resolve(LogFile.NAME));
    var launcher =
        new Launcher(
            new InstalledProgram(),
            () -> new Preflight(new LinuxMachine()).obstacle(),
            SamplesFolders.ofTheBuild(),
            System.err);
    System.exit(launcher.start(List.of(args)));
  }

  /** Answers the exit code, when all is done and the window, if any, is closed. */
  int start(List<String> arguments) {
    if (!arguments.isEmpty() && isForTerminal(arguments.getFirst())) {
      return program.runCommand(arguments);
    }
    for (String argument : arguments) {
      if (!new File(argument).exists()) { // unlike a Path, takes any name
        complaints.println("plumbline: no file and no command: " + argument + " (see --help)");
        return 2;
      }
    }
    Optional<Obstacle> obstacle = preflight.get();
    return obstacle.isEmpty()
        ? program.openWindow(arguments.stream().map(Path::of).toList())
        : goWithoutWindow(obstacle.get());
  }

  private static boolean isForTerminal(String argument) {
    return argument.startsWith("-") || COMMANDS.contains(argument);
  }

  /** Under the build's {@code mvn}, what the window would show is written to files instead. */
  private int goWithoutWindow(Obstacle obstacle) {
    complaints.println("plumbline: " + obstacle.message());
    return build
        .map(folders -> program.exportSamples(folders.samples(), folders.exports()))
        .orElse(1);
  }
}
