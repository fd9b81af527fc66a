package org.plumbline.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a file of documents.
 *
 * @param documents how many were looked at, right or not
 * @param refusals one for each that is not right, with all its problems, in the order of the file;
 *     each names the file, and in JSON Lines the line
 */
public record Validation(int documents, List<DocumentException> refusals) {

  public Validation {
    refusals = List.copyOf(refusals);
  }

  /** Looks through a file and keeps nothing of it; for the kinds see {@link DocumentReader}. */
  public static Validation of(Path file) {
    List<DocumentException> refusals = new ArrayList<>();
    int[] documents = {0};
    new DocumentReader(ArticleTexts.NONE)
        .readEach(
            file,
            reading -> {
              documents[0]++;
              if (reading instanceof DocumentException refusal) {
                refusals.add(refusal);
              }
            });
    return new Validation(documents[0], refusals);
  }

  public boolean isClean() {
    return refusals.isEmpty();
  }
}
