package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.workspace.Projects;
import org.plumbline.workspace.batch.BatchSource;
import org.plumbline.workspace.batch.FlagTally;
import org.plumbline.workspace.batch.ReportStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    header = "Writes a review report as HTML, for reading and printing.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "One file that needs nothing else: each article with what is tagged and flagged in it, what"
          + " was decided about the flags, by whom and why, the notes, and all annotations.",
      "A project can be reported on while the workbench has it open."
    },
    footer = {
      "%nExamples:",
      "  plumbline report election --output election.html",
      "  plumbline report election --article port-budget --output port-budget.html",
      "  plumbline report --suggestions port-budget.txt > port-budget.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final Projects projects;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "A project; the ending .plumbline may be left out.",
        "Or texts (.txt), folders of them, or JSON Lines with an article a line (.jsonl)."
      })
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-a", "--article"},
      paramLabel = "ID",
      description = "Only the article of this id, of one project.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = "--suggestions",
      description = "Also shows the figures, sources and claims that the program would tag.")
  private boolean isSuggesting;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, instead of standard output.")
  private Optional<Path> output = Optional.empty();

  ReportCommand(Projects projects, Terminal terminal) {
    this.projects = projects;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isProject = paths.size() == 1 && BatchSource.isProject(paths.getFirst());
    if (article.isPresent() && !isProject) {
      throw new ParameterException(spec.commandLine(), "--article goes with one project");
    }
    Optional<String> subject = isProject ? Optional.of(name(paths.getFirst())) : Optional.empty();
    ReportStyle style = ReportStyle.by(projects, subject, isSuggesting);
    try (BatchRun run = new BatchRun(terminal, output)) {
      Optional<FlagTally> tally =
          run.run(
              new BatchSource(paths, /* isAllLines= */ false, article), style, projects.clock());
      if (output.isPresent()) {
        tally
            .filter(found -> !found.isEmpty())
            .ifPresent(found -> terminal.say(found.summary() + " Written to " + output.get()));
      }
      return run.hasRefused() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private static String name(Path project) {
    return String.valueOf(project.getFileName()).replaceFirst("\\.plumbline$", "");
  }
}
