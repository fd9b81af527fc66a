package org.plumbline.model;

/** What an annotation says stands in the text. */
public enum AnnotationKind {
  CLAIM,
  SOURCE,
  FIGURE
}
