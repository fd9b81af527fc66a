package org.plumbline.workspace.batch;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which article of a batch is the last one of its dossier, so that no dossier is held in memory for
 * longer than it must be. It takes a first pass over the input, which a pipe does not allow.
 *
 * @param ending the dossier that ends with an article, by the article's number in the whole input,
 *     from 1
 */
record DossierEnds(Map<Long, String> ending) {

  /** Every dossier may go on until the input ends. */
  static final DossierEnds UNKNOWN = new DossierEnds(Map.of());

  /** Looks through an input for its dossiers. */
  static DossierEnds of(BatchSource source) {
    if (!source.paths().stream()
        .allMatch(path -> Files.isRegularFile(path) || Files.isDirectory(path))) {
      return UNKNOWN;
    }
    Map<String, Long> last = new HashMap<>();
    try (BatchInput input = new BatchInput(source)) {
      long number = 0;
      for (Optional<PendingArticle> next = input.next(); next.isPresent(); next = input.next()) {
        long now = ++number;
        next.get().dossier().ifPresent(dossier -> last.put(dossier, now));
      }
    }
    Map<Long, String> ending = new HashMap<>();
    last.forEach((dossier, end) -> ending.put(end, dossier));
    return new DossierEnds(ending);
  }

  /** The dossier of which an article is the last one. */
  Optional<String> endingWith(long number) {
    return Optional.ofNullable(ending.get(number));
  }
}
