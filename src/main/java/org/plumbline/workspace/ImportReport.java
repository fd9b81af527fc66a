package org.plumbline.workspace;

import java.util.List;
import org.plumbline.model.ArticleId;

/**
 * What became of an import.
 *
 * @param admitted the articles that are in the project now
 * @param duplicates the files whose text was there already
 * @param refused what could not be taken in, a line each, naming the file and the reason
 * @param isCancelled whether the rest was called off
 */
public record ImportReport(
    List<Admitted> admitted,
    List<Duplicate> duplicates,
    List<String> refused,
    boolean isCancelled) {

  /**
   * An article that was taken in.
   *
   * @param remarks what had to be assumed, or could not be kept; mostly nothing
   */
  public record Admitted(String file, ArticleId article, List<String> remarks) {
    public Admitted {
      remarks = List.copyOf(remarks);
    }
  }

  /** A file with the same text as an article of the project. */
  public record Duplicate(String file, ArticleId article) {}

  public ImportReport {
    admitted = List.copyOf(admitted);
    duplicates = List.copyOf(duplicates);
    refused = List.copyOf(refused);
  }
}
