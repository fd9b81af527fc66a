package org.plumbline.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Provenance.Origin;
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
  private final Suggesting suggesting;

  /**
   * @param suggesting what the analyst may take up instead of tagging
   */
  public Annotator(Workspace workspace, ArticleId article, Suggesting suggesting) {
    this.workspace = workspace;
    this.article = article;
    this.suggesting = suggesting;
  }

  /** A hand that works without suggestions. */
  public Annotator(Workspace workspace, ArticleId article) {
    this(workspace, article, new Suggesting(workspace, Recognisers.NONE, Threads.SAME));
  }

  private AnnotationSet items() {
    return workspace.items(article);
  }

  private String text() {
    return workspace.article(article).text();
  }

  private OpenSuggestions open() {
    return suggesting.openIn(article);
  }

  private Annotation annotation(AnnotationId id) {
    return items().annotation(id).or(() -> open().annotation(id)).orElseThrow();
  }

  private Relation relation(RelationId id) {
    return items().relation(id).or(() -> open().relation(id)).orElseThrow();
  }

  private Decisions decisions() {
    return new Decisions(items(), open(), workspace.analyst(), now());
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
              Spans spans = Spans.of(span);
              Body body = suggesting.firstBody(article).of(kind, spans);
              Annotation made =
                  Annotation.byHand(
                      workspace.ids().annotation(), spans, body, workspace.analyst(), now());
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
    Annotation after = before.withBody(suggesting.firstBody(article).of(kind, before.spans()));
    if (before.isSuggested()) {
      acceptChanged(after);
      return 0;
    }
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
    changes.add(changed(before, after));
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
      if (before.isSuggested()) {
        acceptChanged(after);
      } else {
        perform(label, List.of(changed(before, after)));
      }
    }
  }

  /** Whoever changes a suggestion takes it up. */
  private void acceptChanged(Annotation suggestion) {
    perform(EditLabel.ACCEPT_CHANGED, decisions().accept(List.of(suggestion)));
  }

  private Change changed(Annotation before, Annotation after) {
    return Change.changed(before, after.modified(now()));
  }

  /**
   * Accepts suggestions, all in one edit, and the links between them. What is no suggestion, or not
   * any more, is passed over.
   */
  public void accept(List<AnnotationId> suggestions) {
    List<Annotation> wanted = suggested(suggestions);
    perform(
        wanted.size() == 1 ? EditLabel.ACCEPT : EditLabel.ACCEPT_ALL, decisions().accept(wanted));
  }

  /** Rejects a suggestion, which then stays away. */
  public void reject(AnnotationId suggestion) {
    perform(EditLabel.REJECT, decisions().reject(suggested(List.of(suggestion))));
  }

  private List<Annotation> suggested(List<AnnotationId> ids) {
    return ids.stream()
        .flatMap(id -> items().annotation(id).or(() -> open().annotation(id)).stream())
        .filter(Annotation::isSuggested)
        .toList();
  }

  /**
   * Deletes annotations, and the relations that lead to and from them. One that was suggested is
   * rejected instead: deleted, it would be suggested again.
   */
  public void delete(List<AnnotationId> doomed) {
    Map<Boolean, List<Annotation>> bySuggestion =
        doomed.stream()
            .distinct()
            .map(this::annotation)
            .collect(Collectors.partitioningBy(Annotator::isOfSuggestion));
    List<Annotation> rejected = bySuggestion.getOrDefault(true, List.of());
    List<Annotation> deleted = bySuggestion.getOrDefault(false, List.of());
    List<Change> changes = new ArrayList<>(decisions().reject(rejected));
    List<AnnotationId> gone = deleted.stream().map(Annotation::id).toList();
    items().relations().stream()
        .filter(relation -> gone.contains(relation.from()) || gone.contains(relation.to()))
        .map(Change::deleted)
        .filter(change -> !changes.contains(change))
        .forEach(changes::add);
    deleted.stream().map(Change::deleted).forEach(changes::add);
    boolean isRejection = deleted.isEmpty() && rejected.stream().allMatch(Annotation::isSuggested);
    perform(isRejection ? EditLabel.REJECT : EditLabel.DELETE, changes);
  }

  private static boolean isOfSuggestion(Annotation annotation) {
    return annotation.isSuggested() || annotation.provenance().origin() == Origin.SUGGESTION;
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
   * Links two annotations; an end that is a suggestion is accepted by that.
   *
   * @param cue the words that say so
   */
  public RelationId link(
      AnnotationId from, RelationType type, AnnotationId to, Optional<TextRange> cue) {
    List<Change> changes = new ArrayList<>(decisions().accept(suggested(List.of(from, to))));
    Optional<RelationId> suggested = relationMade(changes, from, type, to);
    if (suggested.isPresent()) {
      perform(EditLabel.LINK, changes);
      return suggested.get();
    }
    Relation relation =
        new Relation(workspace.ids().relation(), type, from, to, cue.flatMap(this::trimmed));
    changes.add(Change.created(relation));
    perform(EditLabel.LINK, changes);
    return relation.id();
  }

  /** The very link may have been waiting for its ends. */
  private static Optional<RelationId> relationMade(
      List<Change> changes, AnnotationId from, RelationType type, AnnotationId to) {
    return changes.stream()
        .flatMap(change -> change.after().stream())
        .filter(Relation.class::isInstance)
        .map(Relation.class::cast)
        .filter(made -> made.type() == type && made.from().equals(from) && made.to().equals(to))
        .map(Relation::id)
        .findFirst();
  }

  public void unlink(RelationId id) {
    perform(EditLabel.UNLINK, List.of(Change.deleted(items().relation(id).orElseThrow())));
  }

  /**
   * Says by which words a relation is told, or, without any, that there are none. A relation that
   * is suggested is accepted by that, with its ends.
   */
  public void cue(RelationId id, Optional<TextRange> cue) {
    Relation before = relation(id);
    Relation after = before.withCue(cue.flatMap(this::trimmed));
    boolean isBlank = cue.isPresent() && after.cue().isEmpty();
    if (isBlank || before.equals(after)) {
      return;
    }
    List<Change> changes =
        new ArrayList<>(decisions().accept(suggested(List.of(before.from(), before.to()))));
    changes.removeIf(change -> change.item().equals(id));
    changes.add(
        items().relation(id).isPresent() ? Change.changed(before, after) : Change.created(after));
    perform(EditLabel.EDIT_CUE, changes);
  }

  /** Corrects what is known about the article. */
  public void describe(ArticleDetails after) {
    ArticleDetails before = items().details().orElseThrow();
    if (!before.equals(after)) {
      perform(EditLabel.EDIT_DETAILS, List.of(Change.changed(before, after)));
    }
  }
}
