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

  /** What became of one article. */
  private sealed interface Outcome {
    record Prepared(BatchOutput.Part part, List<ReviewedFlag> flags) implements Outcome {}

    /** It is to be compared with the others of its dossier first. */
    record Waiting(Examined examined) implements Outcome {}

    record Refused(String message) implements Outcome {}
  }

  /**
   * Runs over articles; what is refused does not stop the rest. Articles come out in the order in
   * which they came, but those of a dossier together, once the last of them was read. Where the
   * input is no plain file, such as a pipe, the last one is known only at the end.
   *
   * @param out stays open
   * @return how much was flagged
   * @throws IOException when {@code out} fails
   */
  public FlagTally run(BatchSource source, BatchStyle style, OutputStream out, Listener listener)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    FlagTally tally = new FlagTally();
    OpenDossiers dossiers = new OpenDossiers(DossierEnds.of(source));
    try (BatchInput input = new BatchInput(source);
        BatchOutput output = style.open(clock.instant())) {
      OrderedWork.Sink<Outcome.Prepared, IOException> written =
          prepared -> {
            prepared.part().writeTo(out);
            tally.add(prepared.flags());
            listener.wrote(tally.articles(), input.share());
          };
      new OrderedWork<PendingArticle, Outcome>(threads, pending -> outcome(pending, output))
          .<IOException>run(
              input::next,
              outcome -> {
                input.takeRefused().forEach(listener::refused);
                switch (outcome) {
                  case Outcome.Refused(String message) -> listener.refused(message);
                  case Outcome.Prepared prepared -> written.accept(prepared);
                  case Outcome.Waiting(Examined examined) -> dossiers.add(examined);
                }
                write(dossiers.next(), output, written);
              });
      write(dossiers.rest(), output, written);
      output.end(out);
      input.takeRefused().forEach(listener::refused);
    }
    return tally;
  }

  private void write(
      List<OpenDossiers.Complete> dossiers,
      BatchOutput output,
      OrderedWork.Sink<Outcome.Prepared, IOException> written)
      throws IOException {
    for (OpenDossiers.Complete dossier : dossiers) {
      for (Examined examined : dossier.articles()) {
        written.accept(prepared(examined, output, dossier.texts()));
      }
    }
  }

  private Outcome outcome(PendingArticle pending, BatchOutput output) {
    try {
      Examined examined = examination.examined(pending);
      return examined.membership().isPresent()
          ? new Outcome.Waiting(examined)
          : prepared(examined, output, ArticleTexts.NONE);
    } catch (IngestException | DocumentException refusal) {
      return new Outcome.Refused(String.valueOf(refusal.getMessage()));
    }
  }

  private Outcome.Prepared prepared(Examined examined, BatchOutput output, ArticleTexts texts) {
    return new Outcome.Prepared(output.prepared(examined, texts), examined.reviewed());
  }
}
