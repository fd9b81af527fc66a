package org.plumbline.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * The analyst's hand on one article: each method is one intent, performed as one edit. Ids must be
 * of items that are there. What would change nothing makes no edit.
 */
public final class Annotator {

  private final Workspace workspace;
  private final ArticleId article;

  public Annotator(Workspace workspace, ArticleId article) {
    this.workspace = workspace;
    this.article = article;
  }

  private AnnotationSet items() {
    return workspace.items(article);
  }

  private String text() {
    return workspace.article(article).text();
  }

  private Annotation annotation(AnnotationId id) {
    return items().annotation(id).orElseThrow();
  }

  private Instant now() {
    return workspace.clock().instant();
  }

  private void perform(EditLabel label, List<Change> changes) {
    if (!changes.isEmpty()) {
      workspace.perform(article, label, changes);
    }
  }

  /**
   * Tags a stretch of text. White space at its ends is left out.
   *
   * @param range in UTF-16 units
   * @return the new annotation, or empty when there is nothing but white space to tag
   */
  public Optional<AnnotationId> tag(TextRange range, AnnotationKind kind) {
    return trimmed(range)
        .map(
            span -> {
              Body body = FirstBody.of(kind, span.in(text()));
              Annotation made =
                  Annotation.byHand(
                      workspace.ids().annotation(),
                      Spans.of(span),
                      body,
                      workspace.analyst(),
                      now());
              perform(EditLabel.TAG, List.of(Change.created(made)));
              return made.id();
            });
  }

  private Optional<TextRange> trimmed(TextRange range) {
    return Optional.of(range.trimmedIn(text())).filter(rest -> !rest.isEmpty());
  }

  /**
   * Makes an annotation one of another kind. Relations that the new kind does not allow go with the
   * old one.
   *
   * @return how many relations went
   */
  public int changeKind(AnnotationId id, AnnotationKind kind) {
    Annotation before = annotation(id);
    if (before.kind() == kind) {
      return 0;
    }
    Body body = FirstBody.of(kind, before.spans().quote(text()));
    List<Change> changes = new ArrayList<>();
    items().relationsOf(id).stream()
        .filter(
            relation ->
                !relation
                    .type()
                    .allows(kindOf(relation.from(), id, kind), kindOf(relation.to(), id, kind)))
        .map(Change::deleted)
        .forEach(changes::add);
    int gone = changes.size();
    changes.add(changed(before, before.withBody(body)));
    perform(EditLabel.CHANGE_KIND, changes);
    return gone;
  }

  private AnnotationKind kindOf(AnnotationId end, AnnotationId retagged, AnnotationKind newKind) {
    return end.equals(retagged) ? newKind : annotation(end).kind();
  }

  /** Says something else of the same spans. */
  public void describe(AnnotationId id, Body body) {
    change(EditLabel.EDIT_FIELDS, id, annotation(id).withBody(body));
  }

  public void annotate(AnnotationId id, String note) {
    change(EditLabel.EDIT_NOTE, id, annotation(id).withNote(note));
  }

  public void label(AnnotationId id, List<String> tags) {
    change(EditLabel.EDIT_TAGS, id, annotation(id).withTags(tags));
  }

  /** Moves an annotation. White space at the ends of a span is left out, and so is a blank span. */
  public void move(AnnotationId id, Spans spans) {
    List<TextRange> ranges =
        spans.ranges().stream().map(this::trimmed).flatMap(Optional::stream).toList();
    if (!ranges.isEmpty()) {
      change(EditLabel.MOVE_ENDS, id, annotation(id).withSpans(new Spans(ranges)));
    }
  }

  private void change(EditLabel label, AnnotationId id, Annotation after) {
    Annotation before = annotation(id);
    if (!before.equals(after)) {
      perform(label, List.of(changed(before, after)));
    }
  }

  private Change changed(Annotation before, Annotation after) {
    return Change.changed(before, after.modified(now()));
  }

  /** Deletes annotations, and the relations that lead to and from them. */
  public void delete(List<AnnotationId> doomed) {
    Stream<Change> relations =
        items().relations().stream()
            .filter(relation -> doomed.contains(relation.from()) || doomed.contains(relation.to()))
            .map(Change::deleted);
    Stream<Change> annotations =
        doomed.stream().distinct().map(this::annotation).map(Change::deleted);
    perform(EditLabel.DELETE, Stream.concat(relations, annotations).toList());
  }

  /** The types of relation that can lead from one annotation to another and do not yet. */
  public List<RelationType> possibleRelations(AnnotationId from, AnnotationId to) {
    if (from.equals(to)) {
      return List.of();
    }
    List<RelationType> present =
        items().relationsOf(from).stream()
            .filter(relation -> relation.otherEnd(from).equals(to))
            .filter(relation -> relation.from().equals(from) || relation.type().isSymmetric())
            .map(Relation::type)
            .toList();
    return RelationType.allowedBetween(annotation(from).kind(), annotation(to).kind()).stream()
        .filter(type -> !present.contains(type))
        .toList();
  }

  /**
   * Links two annotations.
   *
   * @param cue the words that say so
   */
  public RelationId link(
      AnnotationId from, RelationType type, AnnotationId to, Optional<TextRange> cue) {
    Relation relation =
        new Relation(workspace.ids().relation(), type, from, to, cue.flatMap(this::trimmed));
    perform(EditLabel.LINK, List.of(Change.created(relation)));
    return relation.id();
  }

  public void unlink(RelationId id) {
    perform(EditLabel.UNLINK, List.of(Change.deleted(items().relation(id).orElseThrow())));
  }

  /** Says by which words a relation is told, or, without any, that there are none. */
  public void cue(RelationId id, Optional<TextRange> cue) {
    Relation before = items().relation(id).orElseThrow();
    Optional<TextRange> words = cue.flatMap(this::trimmed);
    boolean isBlank = cue.isPresent() && words.isEmpty();
    if (!isBlank && !before.cue().equals(words)) {
      perform(EditLabel.EDIT_CUE, List.of(Change.changed(before, before.withCue(words))));
    }
  }

  /** Corrects what is known about the article. */
  public void describe(ArticleDetails after) {
    ArticleDetails before = items().details().orElseThrow();
    if (!before.equals(after)) {
      perform(EditLabel.EDIT_DETAILS, List.of(Change.changed(before, after)));
    }
  }
}
