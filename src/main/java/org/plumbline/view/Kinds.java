package org.plumbline.view;

import org.plumbline.control.MarkStyle;
import org.plumbline.model.AnnotationKind;

/**
 * How each kind of annotation looks: by colour, and by the line under it for those who see no
 * colours.
 */
final class Kinds {

  private Kinds() {}

  static String styleClass(AnnotationKind kind) {
    return switch (kind) {
      case CLAIM -> "mark-claim";
      case SOURCE -> "mark-source";
      case FIGURE -> "mark-figure";
    };
  }

  /** The line of a suggestion, which looks like that of an annotation but for being dashed. */
  static MarkStyle dashes(AnnotationKind kind) {
    return switch (kind) {
      case CLAIM -> MarkStyle.SINGLE_DASHED;
      case SOURCE -> MarkStyle.DOUBLE_DASHED;
      case FIGURE -> MarkStyle.THICK_DASHED;
    };
  }

  static MarkStyle line(AnnotationKind kind) {
    return switch (kind) {
      case CLAIM -> MarkStyle.SINGLE;
      case SOURCE -> MarkStyle.DOUBLE;
      case FIGURE -> MarkStyle.THICK;
    };
  }
}
