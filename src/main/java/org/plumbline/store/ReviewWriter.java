package org.plumbline.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Spelling;

/** Writes states of reviews, each with the flag that it is about. */
final class ReviewWriter {

  private final Batch reviews;
  private final Batch flags;
  private final Batch evidence;

  ReviewWriter(Handle handle) {
    reviews =
        Batch.insertion(handle, "review_state", "state_id, decision, decided_by, decided_at, note");
    flags = Batch.insertion(handle, "review_flag", "state_id, check_id, severity, message");
    evidence =
        Batch.insertion(
            handle,
            "review_evidence",
            "state_id, ordinal, in_article, annotation, start_utf16, end_utf16, quote");
  }

  void add(long state, Review review) {
    reviews.add(
        state,
        Spelling.of(review.decision()),
        review.by().value(),
        review.at().toString(),
        review.note());
    review.flag().ifPresent(flag -> add(state, flag));
  }

  private void add(long state, Flag flag) {
    flags.add(state, flag.check(), Spelling.of(flag.severity()), flag.message());
    for (int i = 0; i < flag.evidence().size(); i++) {
      Flag.Evidence place = flag.evidence().get(i);
      evidence.add(
          state,
          i,
          place.article().value(),
          place.annotation().map(AnnotationId::value).orElse(null),
          place.range().start(),
          place.range().end(),
          place.quote());
    }
  }

  void insert() {
    List.of(reviews, flags, evidence).forEach(Batch::execute);
  }
}
