package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.workspace.ImportReport;
import org.plumbline.workspace.ProjectRefusal;
import org.plumbline.workspace.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    header = "Takes articles into a project, which is made where there is none.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "Each article goes in whole or not at all; one that is refused does not stop the rest.",
      "A text that the project holds already is recognised and left out."
    },
    footer = {
      "%nExamples:",
      "  plumbline import election news/*.txt",
      "  plumbline import election.plumbline folder-of-texts tagged-elsewhere.json"
    })
final class ImportCommand implements Callable<Integer> {

  private final Projects projects;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PROJECT",
      description = "The project's file; without an ending, .plumbline is put to it.")
  private Path project = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Text files (.txt), folders of them, and documents that Plumbline exported (.json).")
  private List<Path> paths = new ArrayList<>();

  ImportCommand(Projects projects, Terminal terminal) {
    this.projects = projects;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProjectRefusal {
    Path file = Projects.named(project);
    if (Files.notExists(file)) {
      projects.create(file);
      terminal.say(file + ": a new project");
    }
    ImportReport report;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      report = projects.importFiles(file, paths, progress);
    }
    tell(report);
    return report.refused().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void tell(ImportReport report) {
    for (ImportReport.Admitted admitted : report.admitted()) {
      String remarks =
          admitted.remarks().isEmpty() ? "" : " (" + String.join("; ", admitted.remarks()) + ")";
      terminal.say("%s: imported as %s%s".formatted(admitted.file(), admitted.article(), remarks));
    }
    for (ImportReport.Duplicate duplicate : report.duplicates()) {
      terminal.say("%s: there already as %s".formatted(duplicate.file(), duplicate.article()));
    }
    report.refused().forEach(terminal::complain);
    terminal.say(
        "%d imported, %d there already, %d refused"
            .formatted(
                report.admitted().size(), report.duplicates().size(), report.refused().size()));
  }
}
