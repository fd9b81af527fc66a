package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Notes;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;

/** An analyst who does one thing after another to one article, with nothing but edits. */
final class RandomWork {

  enum Deed {
    TAG_CLAIM,
    TAG_SOURCE,
    TAG_FIGURE,
    NOTE,
    RETAG,
    LINK,
    UNLINK,
    DELETE,
    UNDO,
    REDO
  }

  /** What to do, and to which of the items that are there. */
  record Step(Deed deed, int one, int other) {}

  private final List<Edit> journal = new ArrayList<>();
  private final History history = new History();
  private AnnotationSet now = AnnotationSet.EMPTY;

  static RandomWork replayed(List<Edit> journal) {
    RandomWork work = new RandomWork();
    journal.forEach(work::perform);
    return work;
  }

  AnnotationSet now() {
    return now;
  }

  List<Edit> journal() {
    return List.copyOf(journal);
  }

  List<Optional<History.Entry>> offers() {
    return List.of(history.nextUndo(), history.nextRedo());
  }

  boolean undo() {
    return invert(history.nextUndo());
  }

  boolean redo() {
    return invert(history.nextRedo());
  }

  private boolean invert(Optional<History.Entry> next) {
    Map<EditId, Edit> edits = journal.stream().collect(Collectors.toMap(Edit::id, e -> e));
    next.map(entry -> edits.get(entry.id()))
        .ifPresent(edit -> perform(edit.inverted(newId(), Notes.ANA, Notes.NOON)));
    return next.isPresent();
  }

  void perform(Step step) {
    switch (step.deed()) {
      case TAG_CLAIM -> create(Notes.claim(newName(), step.one(), step.one() + 5));
      case TAG_SOURCE -> create(Notes.source(newName(), step.one(), step.one() + 5));
      case TAG_FIGURE -> create(Notes.figure(newName(), step.one(), step.one() + 5));
      case NOTE -> annotation(step.one()).ifPresent(a -> change(a, a.withNote(newName())));
      case RETAG -> annotation(step.one()).ifPresent(this::retag);
      case LINK -> link(step);
      case UNLINK -> pick(now.relations(), step.one()).ifPresent(r -> perform(Change.deleted(r)));
      case DELETE -> annotation(step.one()).ifPresent(this::delete);
      case UNDO -> undo();
      case REDO -> redo();
    }
  }

  private void create(Annotation annotation) {
    perform(Change.created(annotation));
  }

  private void change(Annotation before, Annotation after) {
    perform(Change.changed(before, after));
  }

  private void retag(Annotation annotation) {
    Annotation claim = annotation.withBody(Claim.PLAIN);
    if (!claim.equals(annotation)) {
      perform(withRelations(annotation, Change.changed(annotation, claim)));
    }
  }

  private void delete(Annotation annotation) {
    perform(withRelations(annotation, Change.deleted(annotation)));
  }

  private Change[] withRelations(Annotation annotation, Change change) {
    Stream<Change> relations = now.relationsOf(annotation.id()).stream().map(Change::deleted);
    return Stream.concat(relations, Stream.of(change)).toArray(Change[]::new);
  }

  private void link(Step step) {
    Optional<Annotation> from = annotation(step.one());
    Optional<Annotation> to =
        annotation(step.other()).filter(end -> !from.equals(Optional.of(end)));
    if (from.isPresent() && to.isPresent()) {
      pick(RelationType.allowedBetween(from.get().kind(), to.get().kind()), step.other())
          .map(type -> Notes.relation(newName(), type, from.get(), to.get()))
          .map((Function<Relation, Change>) Change::created)
          .ifPresent(this::perform);
    }
  }

  private Optional<Annotation> annotation(int which) {
    return pick(now.annotations(), which);
  }

  private static <T> Optional<T> pick(List<T> among, int which) {
    return among.isEmpty() ? Optional.empty() : Optional.of(among.get(which % among.size()));
  }

  private String newName() {
    return "i" + journal.size();
  }

  private EditId newId() {
    return new EditId("e" + journal.size());
  }

  private void perform(Change... changes) {
    perform(
        new Edit(
            newId(),
            new ArticleId("ships"),
            Notes.ANA,
            Notes.NOON,
            EditLabel.TAG,
            Optional.empty(),
            List.of(changes)));
  }

  private void perform(Edit edit) {
    now = edit.appliedTo(now);
    journal.add(edit);
    history.record(History.Entry.of(edit));
  }
}
