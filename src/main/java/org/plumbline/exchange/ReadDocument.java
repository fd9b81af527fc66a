package org.plumbline.exchange;

import java.util.List;

/**
 * A document that was taken in.
 *
 * @param losses what of it could not be kept, and why; empty but for flags that point into an
 *     article that is not known
 */
public record ReadDocument(AnnotationDocument document, List<Problem> losses) implements Reading {
  public ReadDocument {
    losses = List.copyOf(losses);
  }
}
