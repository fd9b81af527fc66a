package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.ProjectRefusal;
import org.plumbline.workspace.Projects;
import org.plumbline.workspace.StoredProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    header = "Writes a project, or one of its articles, as JSON.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "The project comes as JSON Lines, one document an article; one article as a document over "
          + "several lines. Both are UTF-8 in any locale.",
      "A project can be exported while the workbench has it open."
    },
    footer = {
      "%nExamples:",
      "  plumbline export election > election.jsonl",
      "  plumbline export election --article port-budget --output port-budget.json",
      "  plumbline export election --output documents/"
    })
final class ExportCommand implements Callable<Integer> {

  private final Projects projects;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PROJECT",
      description = "The project's file; the ending .plumbline may be left out.")
  private Path project = Path.of("");

  @Option(
      names = {"-a", "--article"},
      paramLabel = "ID",
      description = "Only the article of this id.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "The file to write, instead of standard output.",
        "A folder, or a name that ends with a slash, gets a file ID.json for each article."
      })
  private Optional<String> output = Optional.empty();

  ExportCommand(Projects projects, Terminal terminal) {
    this.projects = projects;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProjectRefusal, IOException {
    int[] code = {ExitCode.OK};
    projects.read(Projects.named(project), open -> code[0] = export(open));
    return code[0];
  }

  private int export(StoredProject open) throws IOException {
    Optional<String> missing = article.flatMap(open::missing);
    if (missing.isPresent()) {
      terminal.complain(Projects.named(project) + ": " + missing.get());
      return ExitCode.SOFTWARE;
    }
    return output.isEmpty() ? print(open) : write(open, Path.of(output.get()));
  }

  private int print(StoredProject open) throws IOException {
    try {
      OutputStream out = new BufferedOutputStream(terminal.documents());
      if (article.isPresent()) {
        open.writeArticle(article.get(), out);
      } else {
        open.exporter().writeProject(out, Progress.UNWATCHED);
      }
      out.flush();
      return ExitCode.OK;
    } catch (IOException e) {
      return WriteFailure.isReaderGone(e)
          ? ExitCode.OK
          : failed("standard output", WriteFailure.reason(e));
    }
  }

  private int write(StoredProject open, Path path) {
    try (ProgressLine progress = new ProgressLine(terminal)) {
      if (!isFolder(path)) {
        writeFile(open, path, progress);
      } else if (article.isPresent()) {
        Files.createDirectories(path);
        open.writeInto(article.get(), path);
      } else {
        open.exporter().writeEach(path, progress);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      return failed(path.toString(), WriteFailure.reason(e));
    }
  }

  private void writeFile(StoredProject open, Path file, Progress progress) throws IOException {
    if (article.isPresent()) {
      open.writeArticle(article.get(), file);
    } else {
      open.exporter().writeProject(file, progress);
    }
  }

  /** A path forgets the slash that it was given with. */
  private boolean isFolder(Path path) {
    String given = output.orElse("");
    return given.endsWith("/") || given.endsWith(File.separator) || Files.isDirectory(path);
  }

  private int failed(String target, String reason) {
    terminal.complain(target + ": cannot be written: " + reason);
    return ExitCode.SOFTWARE;
  }
}
