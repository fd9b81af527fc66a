package org.plumbline.model;

import java.util.Arrays;
import java.util.List;

/** How one annotation bears on another. */
public enum RelationType {
  /** The claim is made by the source. */
  ATTRIBUTED_TO,
  /** The figure is part of what the claim says. */
  QUANTIFIES,
  /** The one claim speaks for the other. */
  SUPPORTS,
  /** The one claim speaks against the other. */
  CONTRADICTS,
  /** Both mean the same claim, figure or source. */
  SAME_AS;

  /** Whether a relation of this type can lead from one kind of annotation to another. */
  public boolean allows(AnnotationKind from, AnnotationKind to) {
    return switch (this) {
      case ATTRIBUTED_TO -> from == AnnotationKind.CLAIM && to == AnnotationKind.SOURCE;
      case QUANTIFIES -> from == AnnotationKind.FIGURE && to == AnnotationKind.CLAIM;
      case SUPPORTS, CONTRADICTS -> from == AnnotationKind.CLAIM && to == AnnotationKind.CLAIM;
      case SAME_AS -> from == to;
    };
  }

  /** Whether it says the same when its ends are swapped. */
  public boolean isSymmetric() {
    return this == SAME_AS;
  }

  /** The types that can lead from one kind to another, in the order in which they are offered. */
  public static List<RelationType> allowedBetween(AnnotationKind from, AnnotationKind to) {
    return Arrays.stream(values()).filter(type -> type.allows(from, to)).toList();
  }
}
