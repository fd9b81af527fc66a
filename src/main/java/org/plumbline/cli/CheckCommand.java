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
import org.plumbline.workspace.batch.BatchStyle;
import org.plumbline.workspace.batch.FlagTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    header = "Checks articles and tells what does not agree in them.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "Each flag is a lead, not a verdict: it says what was compared, with the arithmetic, and"
          + " quotes every place. Articles are read by the thousand if need be, and come in their"
          + " order. What cannot be read is told on standard error and does not stop the rest.",
      "A line of JSON Lines is {\"id\", \"text\", \"title\", \"publishedOn\", \"dossier\"}; only"
          + " the text must be there."
    },
    footer = {
      "%nExamples:",
      "  plumbline check port-budget.txt",
      "  plumbline check --fail-on high news/",
      "  plumbline check --suggestions --format jsonl --output found.jsonl news/ wire.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All was checked, and nothing was flagged that --fail-on names.",
      "1:Something was refused; standard error says what and why.",
      "2:Wrong usage.",
      "3:All was checked, and something was flagged that --fail-on names."
    })
final class CheckCommand implements Callable<Integer> {

  /** How the input is told apart. */
  enum InputFormat {
    AUTO,
    JSONL
  }

  /** Exit code: something was flagged that was not to be. */
  private static final int FLAGGED = 3;

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
        "text: the flags, for people (the default).",
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
      description = "Also writes the figures, sources and claims that the program would tag.")
  private boolean isSuggesting;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "high, medium or low: ends with 3 when there are flags as grave as that.")
  private Optional<FlagTally.Limit> limit = Optional.empty();

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
    boolean isSeen = output.isEmpty() && terminal.outStyled();
    try (CheckProgress progress = new CheckProgress(terminal, isSeen)) {
      BatchStyle style = new BatchStyle(format, isSuggesting, isSeen);
      BatchCheck check = BatchCheck.begin(clock, style, progress::refused);
      Optional<FlagTally> tally =
          output.isPresent() ? write(check, output.get(), progress) : print(check, progress);
      progress.wipe();
      tally.filter(_ -> isSummaryWanted()).ifPresent(found -> terminal.say(found.summary()));
      return progress.hasRefused() ? ExitCode.SOFTWARE : code(tally);
    }
  }

  /** Documents on standard output stay as they are. */
  private boolean isSummaryWanted() {
    return format == BatchFormat.TEXT || output.isPresent();
  }

  private int code(Optional<FlagTally> tally) {
    boolean isTooMuch =
        tally.isPresent() && limit.filter(most -> tally.get().reaches(most)).isPresent();
    return isTooMuch ? FLAGGED : ExitCode.OK;
  }

  /** Empty when it could not be written, which was told. */
  private Optional<FlagTally> write(BatchCheck check, Path file, CheckProgress progress) {
    try {
      List<FlagTally> tally = new ArrayList<>();
      WholeFile.write(file, out -> tally.add(run(check, out, progress)), Progress.UNWATCHED);
      return Optional.of(tally.getFirst());
    } catch (IOException e) {
      progress.refused(file + ": cannot be written: " + WriteFailure.reason(e));
      return Optional.empty();
    }
  }

  /** Empty when it could not be written, which was told, or nobody reads on. */
  private Optional<FlagTally> print(BatchCheck check, CheckProgress progress) {
    try {
      OutputStream out =
          terminal.outStyled()
              ? terminal.documents() // somebody reads along
              : new BufferedOutputStream(terminal.documents());
      FlagTally tally = run(check, out, progress);
      out.flush();
      return Optional.of(tally);
    } catch (IOException e) {
      if (!WriteFailure.isReaderGone(e)) {
        progress.refused("standard output: cannot be written: " + WriteFailure.reason(e));
      }
      return Optional.empty();
    }
  }

  private FlagTally run(BatchCheck check, OutputStream out, CheckProgress progress)
      throws IOException {
    return check.run(paths, inputFormat == InputFormat.JSONL, out, progress);
  }
}
