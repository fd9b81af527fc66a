package org.plumbline.model;

/** What an annotation says of its spans. */
public sealed interface Body permits Claim, Source, Figure {
  AnnotationKind kind();
}
