package org.plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Claim;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** A document of a million characters and more, emoji among them. */
final class LargeDocument {

  private static final String SENTENCE =
      "The 12 ships 😊 that came to the old harbour in the night were counted twice by nobody. ";
  private static final int LENGTH = 1_000_000;

  private LargeDocument() {}

  static AnnotationDocument of(int annotations) {
    String text = SENTENCE.repeat(LENGTH / SENTENCE.length() + 1);
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < annotations; i++) {
      int sentence = (int) ((long) i * (LENGTH / SENTENCE.length()) / annotations);
      int start = sentence * SENTENCE.length() + 4 + 20 * (i % 2);
      all.add(
          Annotation.byHand(
              new AnnotationId("a" + i),
              Spans.of(new TextRange(start, start + 8)),
              Claim.PLAIN,
              Examples.ANALYST,
              Examples.MADE));
    }
    return Examples.of(text, all.toArray(Annotation[]::new));
  }
}
