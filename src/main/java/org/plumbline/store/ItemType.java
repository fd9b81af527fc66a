package org.plumbline.store;

import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.FlagId;
import org.plumbline.model.ItemId;
import org.plumbline.model.RelationId;

/** What {@code item_type} says: which table holds the fields of an item. */
enum ItemType {
  ANNOTATION,
  RELATION,
  REVIEW,
  DETAILS;

  static ItemType of(ItemId id) {
    return switch (id) {
      case AnnotationId _ -> ANNOTATION;
      case RelationId _ -> RELATION;
      case FlagId _ -> REVIEW;
      case ArticleId _ -> DETAILS;
    };
  }
}
