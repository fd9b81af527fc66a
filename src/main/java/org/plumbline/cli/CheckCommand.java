package org.plumbline.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.workspace.batch.BatchFormat;
import org.plumbline.workspace.batch.BatchSource;
import org.plumbline.workspace.batch.FlagStyle;
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
      description = {
        "Texts (.txt), folders of them, or JSON Lines with an article a line (.jsonl).",
        "Or a project, whose articles are checked with what was tagged and decided in them."
      })
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
      description =
          "high, medium or low: ends with 3 when there are flags as grave as that, or graver,"
              + " that nobody dismissed.")
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
    BatchSource source =
        new BatchSource(paths, inputFormat == InputFormat.JSONL, /* article= */ Optional.empty());
    try (BatchRun run = new BatchRun(terminal, output)) {
      Optional<FlagTally> tally =
          run.run(source, new FlagStyle(format, isSuggesting, run.isSeen()), clock);
      // Documents on standard output stay as they are.
      if (format == BatchFormat.TEXT || output.isPresent()) {
        tally.ifPresent(found -> terminal.say(found.summary()));
      }
      return run.hasRefused() ? ExitCode.SOFTWARE : code(tally);
    }
  }

  private int code(Optional<FlagTally> tally) {
    boolean isTooMuch =
        tally.isPresent() && limit.filter(most -> tally.get().reaches(most)).isPresent();
    return isTooMuch ? FLAGGED : ExitCode.OK;
  }
}
