package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.WholeFile;
import org.plumbline.workspace.batch.BatchCheck;
import org.plumbline.workspace.batch.BatchSource;
import org.plumbline.workspace.batch.BatchStyle;
import org.plumbline.workspace.batch.FlagTally;

/** A batch whose outcome goes to a file or to standard output; what went wrong is told. */
final class BatchRun implements AutoCloseable {

  private final Terminal terminal;
  private final Optional<Path> output;
  private final CheckProgress progress;
  private Optional<FlagTally> tally = Optional.empty();

  /**
   * @param output the file to write, instead of standard output
   */
  BatchRun(Terminal terminal, Optional<Path> output) {
    this.terminal = terminal;
    this.output = output;
    this.progress = new CheckProgress(terminal, isSeen());
  }

  /** Whether what is written appears before somebody's eyes. */
  boolean isSeen() {
    return output.isEmpty() && terminal.outStyled();
  }

  /** Does the work; gives how much was flagged, or nothing where it could not be written. */
  Optional<FlagTally> run(BatchSource source, BatchStyle style, InstantSource clock) {
    BatchCheck check = BatchCheck.begin(clock, progress::refused);
    try {
      if (output.isPresent()) {
        WholeFile.write(output.get(), out -> run(check, source, style, out), unlessAllRefused());
      } else {
        OutputStream out =
            isSeen() ? terminal.documents() : new BufferedOutputStream(terminal.documents());
        run(check, source, style, out);
        out.flush();
      }
    } catch (IOException e) {
      tally = Optional.empty();
      if (output.isPresent() || !WriteFailure.isReaderGone(e)) {
        String target = output.map(Path::toString).orElse("standard output");
        progress.refused(target + ": cannot be written: " + WriteFailure.reason(e));
      }
    }
    progress.wipe();
    return tally;
  }

  private void run(BatchCheck check, BatchSource source, BatchStyle style, OutputStream out)
      throws IOException {
    tally = Optional.of(check.run(source, style, out, progress));
  }

  /** Where nothing could be read, a file that was there is worth more than an empty one. */
  private Progress unlessAllRefused() {
    return new Progress() {
      @Override
      public void advance(int done, int total, String what) {}

      @Override
      public boolean isCancelled() {
        return progress.hasRefused() && tally.filter(FlagTally::isEmpty).isPresent();
      }
    };
  }

  boolean hasRefused() {
    return progress.hasRefused();
  }

  @Override
  public void close() {
    progress.close();
  }
}
