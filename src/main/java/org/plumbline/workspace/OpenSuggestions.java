package org.plumbline.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.Annotation.Status;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.suggest.SuggestedRelation;
import org.plumbline.suggest.Suggestion;
import org.plumbline.suggest.Suggestions;

/**
 * What was found in an article and is still to be decided on: all that was found, but for what has
 * its name taken, or its place taken by an analyst's annotation of the same kind, be that accepted
 * or rejected. Nothing is written down about it, so undoing a decision opens the suggestion again.
 *
 * <p>Suggestions are told as annotations of status {@link Status#SUGGESTED}. Immutable.
 */
public final class OpenSuggestions {

  private final Map<AnnotationId, Annotation> annotations;
  private final List<Relation> relations;

  private OpenSuggestions(Map<AnnotationId, Annotation> annotations, List<Relation> relations) {
    this.annotations = annotations;
    this.relations = relations;
  }

  /**
   * @param items what is said about the article
   * @param found what was found in it
   * @param analyst who would accept it
   */
  static OpenSuggestions of(AnnotationSet items, Suggestions found, AnalystId analyst) {
    return of(items, found, analyst, Instant.EPOCH);
  }

  /**
   * @param now when they are said to have been made
   */
  static OpenSuggestions of(
      AnnotationSet items, Suggestions found, AnalystId analyst, Instant now) {
    Places places = new Places(analystsOwn(items, found));
    Map<AnnotationId, Annotation> open = new LinkedHashMap<>();
    Map<AnnotationId, Annotation> ends = new HashMap<>();
    for (Suggestion suggestion : found.suggestions()) {
      Optional<Annotation> named = items.annotation(suggestion.id());
      List<Annotation> there = places.at(suggestion.body().kind(), suggestion.spans());
      if (named.isEmpty() && there.isEmpty()) {
        Annotation made = suggestion.annotation(Status.SUGGESTED, analyst, now);
        open.put(made.id(), made);
        ends.put(made.id(), made);
      } else {
        Stream.concat(named.stream(), there.stream())
            .filter(Annotation::isAccepted)
            .findFirst()
            .ifPresent(standIn -> ends.put(suggestion.id(), standIn));
      }
    }
    return new OpenSuggestions(open, relations(items, found.relations(), ends));
  }

  /**
   * What was not found as it stands. Finds may lie within each other, such as a claim within a
   * claim, and whoever decides on the one has not decided on the other.
   */
  private static List<Annotation> analystsOwn(AnnotationSet items, Suggestions found) {
    Map<AnnotationId, Suggestion> byName = new HashMap<>();
    found.suggestions().forEach(suggestion -> byName.put(suggestion.id(), suggestion));
    return items.annotations().stream()
        .filter(annotation -> !isAsFound(annotation, byName.get(annotation.id())))
        .toList();
  }

  private static boolean isAsFound(Annotation annotation, @Nullable Suggestion suggestion) {
    return suggestion != null
        && suggestion.body().kind() == annotation.kind()
        && suggestion.spans().equals(annotation.spans());
  }

  /**
   * The relations of which at least one end is open. Where an end was decided on, the annotation
   * that took its place stands for it.
   */
  private static List<Relation> relations(
      AnnotationSet items, List<SuggestedRelation> found, Map<AnnotationId, Annotation> ends) {
    List<Relation> relations = new ArrayList<>();
    for (SuggestedRelation relation : found) {
      Annotation from = ends.get(relation.from());
      Annotation to = ends.get(relation.to());
      if (from != null
          && to != null
          && (from.isSuggested() || to.isSuggested())
          && relation.type().allows(from.kind(), to.kind())
          && items.relation(relation.id()).isEmpty()) {
        relations.add(
            new Relation(relation.id(), relation.type(), from.id(), to.id(), relation.cue()));
      }
    }
    return relations;
  }

  public Optional<Annotation> annotation(AnnotationId id) {
    return Optional.ofNullable(annotations.get(id));
  }

  /** All that is open, in the order in which it was found. */
  public Collection<Annotation> annotations() {
    return annotations.values();
  }

  Optional<Relation> relation(RelationId id) {
    return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
  }

  List<Relation> relations() {
    return relations;
  }

  /**
   * An article's items as they are shown: with the open suggestions of some kinds, without those of
   * the other kinds, and without what was rejected.
   */
  public AnnotationSet over(AnnotationSet items, Set<AnnotationKind> kinds) {
    List<Annotation> unseen =
        items.annotations().stream()
            .filter(a -> a.isRejected() || (a.isSuggested() && !kinds.contains(a.kind())))
            .toList();
    List<Item> shown =
        new ArrayList<>(
            annotations.values().stream().filter(a -> kinds.contains(a.kind())).toList());
    relations.stream()
        .filter(relation -> isShown(relation.from(), kinds) && isShown(relation.to(), kinds))
        .forEach(shown::add);
    if (unseen.isEmpty() && shown.isEmpty()) {
      return items;
    }
    Set<AnnotationId> gone = new HashSet<>(unseen.stream().map(Annotation::id).toList());
    List<ItemId> removed = new ArrayList<>(gone);
    items.relations().stream()
        .filter(relation -> gone.contains(relation.from()) || gone.contains(relation.to()))
        .map(Relation::id)
        .forEach(removed::add);
    return items.with(shown, removed);
  }

  private boolean isShown(AnnotationId end, Set<AnnotationKind> kinds) {
    return annotation(end).map(open -> kinds.contains(open.kind())).orElse(true);
  }
}
