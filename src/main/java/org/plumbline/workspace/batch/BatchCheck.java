package org.plumbline.workspace.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentException;
import org.plumbline.ingest.IngestException;
import org.plumbline.model.Flag;

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
  private final BatchOutput output;

  private BatchCheck(Examination examination, BatchOutput output) {
    this.examination = examination;
    this.output = output;
  }

  /**
   * Gets ready, which takes a moment.
   *
   * @param complaints told when the language model cannot be used; then only figures are found
   */
  public static BatchCheck begin(
      InstantSource clock, BatchStyle style, Consumer<String> complaints) {
    return new BatchCheck(Examination.begin(clock, complaints), style.output());
  }

  /** What became of one article. */
  private sealed interface Outcome {
    record Prepared(BatchOutput.Part part, List<Flag> flags) implements Outcome {}

    /** It is to be compared with the others of its dossier first. */
    record Waiting(Examined examined) implements Outcome {}

    record Refused(String message) implements Outcome {}
  }

  /**
   * Runs over files and folders; what is refused does not stop the rest. Articles come out in the
   * order in which they came, but those of a dossier together, once the last of them was read.
   * Where the input is no plain file, such as a pipe, the last one is known only at the end.
   *
   * @param isAllLines whether every file is JSON Lines, however it is named
   * @param out stays open
   * @return how much was flagged
   * @throws IOException when {@code out} fails
   */
  public FlagTally run(List<Path> given, boolean isAllLines, OutputStream out, Listener listener)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    FlagTally tally = new FlagTally();
    OpenDossiers dossiers = new OpenDossiers(DossierEnds.of(given, isAllLines));
    try (BatchInput input = new BatchInput(given, isAllLines)) {
      OrderedWork.Sink<Outcome.Prepared, IOException> written =
          prepared -> {
            prepared.part().writeTo(out);
            tally.add(prepared.flags());
            listener.wrote(tally.articles(), input.share());
          };
      new OrderedWork<>(threads, this::outcome)
          .<IOException>run(
              input::next,
              outcome -> {
                input.takeRefused().forEach(listener::refused);
                switch (outcome) {
                  case Outcome.Refused(String message) -> listener.refused(message);
                  case Outcome.Prepared prepared -> written.accept(prepared);
                  case Outcome.Waiting(Examined examined) -> dossiers.add(examined);
                }
                write(dossiers.next(), written);
              });
      write(dossiers.rest(), written);
      output.end(out);
      input.takeRefused().forEach(listener::refused);
    }
    return tally;
  }

  private void write(
      List<OpenDossiers.Complete> dossiers, OrderedWork.Sink<Outcome.Prepared, IOException> written)
      throws IOException {
    for (OpenDossiers.Complete dossier : dossiers) {
      for (Examined examined : dossier.articles()) {
        written.accept(prepared(examined, dossier.texts()));
      }
    }
  }

  private Outcome outcome(PendingArticle pending) {
    try {
      Examined examined = examination.examined(pending);
      return examined.membership().isPresent()
          ? new Outcome.Waiting(examined)
          : prepared(examined, ArticleTexts.NONE);
    } catch (IngestException | DocumentException refusal) {
      return new Outcome.Refused(String.valueOf(refusal.getMessage()));
    }
  }

  private Outcome.Prepared prepared(Examined examined, ArticleTexts texts) {
    return new Outcome.Prepared(output.prepared(examined, texts), examined.document().flags());
  }
}
