package org.plumbline.model;

/** The name by which an item is found within its article. */
public sealed interface ItemId permits AnnotationId, RelationId, FlagId, ArticleId {
  String value();
}
