package org.plumbline.model;

/** One thing that an article's annotation set can hold. */
public sealed interface Item permits Annotation, Relation, Review, ArticleDetails {
  /** The name under which the set holds this item; two states of one item share it. */
  ItemId id();
}
