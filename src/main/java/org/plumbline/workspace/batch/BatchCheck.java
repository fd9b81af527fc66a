package org.plumbline.workspace.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentException;
import org.plumbline.ingest.IngestException;
import org.plumbline.workspace.ReviewedFlag;

/** Checks articles and writes what was found in each, in their order. */
public final class BatchCheck {

  /** Hears of what goes on, on the thread that runs the batch. */
  public interface Listener {

    /**
     * An article was written.
     *
     * @param articles how many have been
     * @param share of the input's bytes that was read, from 0 to 1
     */
    void wrote(long articles, double share);

    /** Something could not be read; the message names it and says why. */
    void refused(String message);
  }

  private final Examination examination;
  private final InstantSource clock;

  private BatchCheck(Examination examination, InstantSource clock) {
    this.examination = examination;
    this.clock = clock;
  }

  /**
   * Gets ready, which takes a moment.
   *
   * @param complaints told when the language model cannot be used; then only figures are found
   */
  public static BatchCheck begin(InstantSource clock, Consumer<String> complaints) {
    return new BatchCheck(Examination.begin(clock, complaints), clock);
  }

  /** What became of one article: what is to be written, or why it was refused. */
  private sealed interface Outcome {
    record Prepared(BatchOutput.Part part, List<ReviewedFlag> flags) implements Outcome {}

    record Refused(String message) implements Outcome {}
  }

  /**
   * Runs over articles; what is refused does not stop the rest.
   *
   * @param out stays open
   * @return how much was flagged
   * @throws IOException when {@code out} fails
   */
  public FlagTally run(BatchSource source, BatchStyle style, OutputStream out, Listener listener)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    FlagTally tally = new FlagTally();
    try (BatchInput input = new BatchInput(source);
        BatchOutput output = style.open(clock.instant())) {
      new OrderedWork<PendingArticle, Outcome>(threads, pending -> outcome(pending, output))
          .<IOException>run(
              input::next,
              outcome -> {
                input.takeRefused().forEach(listener::refused);
                switch (outcome) {
                  case Outcome.Refused(String message) -> listener.refused(message);
                  case Outcome.Prepared(BatchOutput.Part part, List<ReviewedFlag> flags) -> {
                    part.writeTo(out);
                    tally.add(flags);
                    listener.wrote(tally.articles(), input.share());
                  }
                }
              });
      output.end(out);
      input.takeRefused().forEach(listener::refused);
    }
    return tally;
  }

  private Outcome outcome(PendingArticle pending, BatchOutput output) {
    try {
      Examined examined = examination.examined(pending);
      return new Outcome.Prepared(
          output.prepared(examined, ArticleTexts.NONE), examined.reviewed());
    } catch (IngestException | DocumentException refusal) {
      return new Outcome.Refused(String.valueOf(refusal.getMessage()));
    }
  }
}
