package org.plumbline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.TextRange;

/**
 * Everything said about one article, immutable. Items are listed in an order that depends on
 * nothing but what they are: annotations in reading order, relations in that of the annotations
 * they lead from.
 *
 * <p>A set never holds a relation whose ends are missing or of kinds that its type does not allow.
 */
public final class AnnotationSet {

  /** Nothing said. */
  public static final AnnotationSet EMPTY = new AnnotationSet(Map.of());

  private static final Comparator<Annotation> READING_ORDER =
      Comparator.<Annotation, TextRange>comparing(a -> a.spans().hull())
          .thenComparing(a -> a.id().value());

  private final Map<ItemId, Item> items;

  /** Sorted when first asked for; threads that race compute the same list. */
  private @Nullable List<Annotation> annotations;

  /** As with {@link #annotations}. */
  private @Nullable List<Relation> relations;

  private @Nullable Map<AnnotationId, List<Relation>> relationsByEnd;

  private AnnotationSet(Map<ItemId, Item> items) {
    this.items = items;
  }

  /**
   * @throws IllegalArgumentException when two items share an id, or a relation's ends are not as
   *     they must be
   */
  public static AnnotationSet of(Collection<? extends Item> items) {
    AnnotationSet set = EMPTY.with(items, List.of());
    if (set.size() != items.size()) {
      throw new IllegalArgumentException("two items share an id");
    }
    return set;
  }

  /**
   * This set after some items were put in, each in the place of the one with its id, and others
   * taken out.
   *
   * @throws IllegalArgumentException when a relation is left whose ends are missing or of the wrong
   *     kinds
   */
  public AnnotationSet with(Collection<? extends Item> put, Collection<? extends ItemId> removed) {
    Map<ItemId, Item> next = new HashMap<>(items);
    removed.forEach(next::remove);
    put.forEach(item -> next.put(item.id(), item));
    AnnotationSet set = new AnnotationSet(next);
    set.all(Relation.class).forEach(set::requireSound);
    return set;
  }

  private void requireSound(Relation relation) {
    Annotation from = endOf(relation, relation.from());
    Annotation to = endOf(relation, relation.to());
    if (!relation.type().allows(from.kind(), to.kind())) {
      throw new IllegalArgumentException(
          "relation %s cannot be %s from a %s to a %s"
              .formatted(relation.id(), relation.type(), from.kind(), to.kind()));
    }
  }

  private Annotation endOf(Relation relation, AnnotationId end) {
    return annotation(end)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "relation %s needs annotation %s, which is not there"
                        .formatted(relation.id(), end)));
  }

  public int size() {
    return items.size();
  }

  /** All items, in no particular order. */
  public Collection<Item> all() {
    return Collections.unmodifiableCollection(items.values());
  }

  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  public Optional<Annotation> annotation(AnnotationId id) {
    return find(id).map(Annotation.class::cast);
  }

  public Optional<Relation> relation(RelationId id) {
    return find(id).map(Relation.class::cast);
  }

  /** What is known of the article; empty while it is not, or no longer, part of the project. */
  public Optional<ArticleDetails> details() {
    return all(ArticleDetails.class).findFirst();
  }

  /** All annotations in reading order: by their first character, the longer one first. */
  public List<Annotation> annotations() {
    List<Annotation> sorted = annotations;
    if (sorted == null) {
      sorted = all(Annotation.class).sorted(READING_ORDER).toList();
      annotations = sorted;
    }
    return sorted;
  }

  /** All relations, in the reading order of the annotations that they lead from. */
  public List<Relation> relations() {
    List<Relation> sorted = relations;
    if (sorted == null) {
      sorted =
          all(Relation.class)
              .sorted(
                  Comparator.comparing((Relation r) -> endOf(r, r.from()), READING_ORDER)
                      .thenComparing(r -> endOf(r, r.to()), READING_ORDER)
                      .thenComparing(r -> r.id().value()))
              .toList();
      relations = sorted;
    }
    return sorted;
  }

  /** The relations that lead from or to an annotation, in the order of {@link #relations()}. */
  public List<Relation> relationsOf(AnnotationId annotation) {
    Map<AnnotationId, List<Relation>> known = relationsByEnd;
    if (known == null) {
      known = new HashMap<>();
      for (Relation relation : relations()) {
        known.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation);
        if (!relation.to().equals(relation.from())) {
          known.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation);
        }
      }
      known.replaceAll((_, touching) -> List.copyOf(touching));
      relationsByEnd = known;
    }
    return known.getOrDefault(annotation, List.of());
  }

  /** All reviews, in the order of the flags' ids. */
  public List<Review> reviews() {
    return all(Review.class).sorted(Comparator.comparing(r -> r.id().value())).toList();
  }

  private <T extends Item> Stream<T> all(Class<T> type) {
    return items.values().stream().filter(type::isInstance).map(type::cast);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnnotationSet set && items.equals(set.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.values().toString();
  }
}
