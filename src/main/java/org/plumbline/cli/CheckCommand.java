package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.WholeFile;
import org.plumbline.workspace.batch.BatchCheck;
import org.plumbline.workspace.batch.BatchFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    header = "Looks through articles and writes what it found in each.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "Articles are read one after the other, by the thousand if need be, and written in the same "
          + "order. What cannot be read is told on standard error and does not stop the rest.",
      "A line of JSON Lines is {\"id\", \"text\", \"title\", \"publishedOn\", \"dossier\"}; only"
          + " the text must be there."
    },
    footer = {
      "%nExamples:",
      "  plumbline check --suggestions port-budget.txt",
      "  plumbline check --suggestions --format jsonl --output found.jsonl news/ wire.jsonl"
    })
final class CheckCommand implements Callable<Integer> {

  /** How the input is told apart. */
  enum InputFormat {
    AUTO,
    JSONL
  }

  private final InstantSource clock;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Texts (.txt), folders of them, or JSON Lines with an article a line (.jsonl).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "text: lines for people (the default).",
        "json: native documents over several lines, one after the other.",
        "jsonl: native documents, one a line."
      })
  private BatchFormat format = BatchFormat.TEXT;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "auto: by the files' endings (the default). jsonl: all files are JSON Lines.")
  private InputFormat inputFormat = InputFormat.AUTO;

  @Option(
      names = "--suggestions",
      description = "Finds figures, sources and claims, and writes them as suggestions.")
  private boolean isSuggesting;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, instead of standard output.")
  private Optional<Path> output = Optional.empty();

  CheckCommand(InstantSource clock, Terminal terminal) {
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (CheckProgress progress = new CheckProgress(terminal)) {
      BatchCheck check =
          isSuggesting
              ? BatchCheck.suggesting(clock, format, progress::refused)
              : BatchCheck.plain(clock, format);
      Optional<String> failure =
          output.isPresent() ? write(check, output.get(), progress) : print(check, progress);
      failure.ifPresent(reason -> progress.refused(reason));
      return progress.hasRefused() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private Optional<String> write(BatchCheck check, Path file, BatchCheck.Listener listener) {
    try {
      WholeFile.write(file, out -> run(check, out, listener), Progress.UNWATCHED);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(file + ": cannot be written: " + WriteFailure.reason(e));
    }
  }

  private Optional<String> print(BatchCheck check, BatchCheck.Listener listener) {
    try {
      OutputStream out = new BufferedOutputStream(terminal.documents());
      run(check, out, listener);
      out.flush();
      return Optional.empty();
    } catch (IOException e) {
      return WriteFailure.isReaderGone(e)
          ? Optional.empty()
          : Optional.of("standard output: cannot be written: " + WriteFailure.reason(e));
    }
  }

  private void run(BatchCheck check, OutputStream out, BatchCheck.Listener listener)
      throws IOException {
    check.run(paths, inputFormat == InputFormat.JSONL, out, listener);
  }
}
