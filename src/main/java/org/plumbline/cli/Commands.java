package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.plumbline.workspace.Product;
import org.plumbline.workspace.ProjectRefusal;
import org.plumbline.workspace.Projects;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** All commands. What runs one gets an exit code, never an exception. */
public final class Commands {

  private final Projects projects;
  private final Terminal terminal;
  private final Path log;

  /**
   * @param log where faults of the program are written down
   */
  public Commands(Projects projects, Terminal terminal, Path log) {
    this.projects = projects;
    this.terminal = terminal;
    this.log = log;
  }

  /** Runs the command that the first argument names: 0, or 1 when refused, or 2 for wrong usage. */
  public int run(List<String> arguments) {
    try {
      return line().execute(arguments.toArray(String[]::new));
    } catch (Error fault) { // of exceptions, picocli takes care
      return tellOf(fault);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /**
   * Writes the native export of every article in a folder to another one, and says so; no project
   * of the user's is touched.
   */
  public int exportSamples(Path samples, Path exports) {
    try {
      boolean isWhole = new SampleExport(projects, terminal).run(samples, exports);
      return isWhole ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (ProjectRefusal | IOException | RuntimeException fault) {
      return tellOf(fault);
    } finally {
      terminal.out().flush();
    }
  }

  /** The commands' names. */
  public Set<String> names() {
    return line().getSubcommands().keySet();
  }

  private CommandLine line() {
    Ansi colours = terminal.outStyled() ? Ansi.ON : Ansi.OFF;
    CommandLine line =
        new CommandLine(new Root())
            .addSubcommand(new ImportCommand(projects, terminal))
            .addSubcommand(new ExportCommand(projects, terminal))
            .addSubcommand(new ValidateCommand(terminal))
            .addSubcommand(new CheckCommand(projects.clock(), terminal))
            .addSubcommand(new ReportCommand(projects, terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(
                new PrintWriter(terminal.out(), /* autoFlush= */ true, terminal.out().charset()))
            .setErr(
                new PrintWriter(terminal.err(), /* autoFlush= */ true, terminal.err().charset()))
            .setColorScheme(Help.defaultColorScheme(colours))
            .registerConverter(Path.class, Commands::path)
            // A file may be called @news.txt.
            .setExpandAtFiles(false)
            .setParameterExceptionHandler((wrong, _) -> tellOfUsage(wrong))
            .setExecutionExceptionHandler((fault, _, _) -> tellOf(fault));
    line.getCommandSpec()
        .version(Product.NAME + " " + Product.version())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Tells the version.")
                .build());
    addHelp(line);
    line.getSubcommands().values().forEach(Commands::addHelp);
    return line;
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no file can be called so: " + e.getReason());
    }
  }

  private int tellOfUsage(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    terminal.complain(name + ": " + wrong.getMessage());
    terminal.complain("Usage: " + line.getHelp().synopsis(0).strip());
    terminal.complain("\"" + name + " --help\" says more.");
    return ExitCode.USAGE;
  }

  private int tellOf(Throwable fault) {
    if (fault instanceof ProjectRefusal refusal) {
      terminal.complain("plumbline: " + refusal.getMessage());
    } else {
      LoggerFactory.getLogger(Commands.class).error("fault of the program", fault);
      terminal.complain(
          "plumbline: a fault of the program itself (%s); the log has more: %s"
              .formatted(fault.getClass().getSimpleName(), log));
    }
    return ExitCode.SOFTWARE;
  }
}
