package org.plumbline.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.edit.Change;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.Annotation.Status;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Provenance;
import org.plumbline.model.Relation;

/**
 * What it takes to accept and reject suggestions, as changes.
 *
 * @param items what is said about the article
 * @param open what is still to be decided on
 * @param analyst who decides
 * @param now when
 */
record Decisions(AnnotationSet items, OpenSuggestions open, AnalystId analyst, Instant now) {

  /**
   * Accepts suggestions, and each relation that was waiting for them as its last open ends.
   *
   * @param wanted the suggestions as they shall be, perhaps corrected
   */
  List<Change> accept(List<Annotation> wanted) {
    Map<AnnotationId, Annotation> accepted = new LinkedHashMap<>();
    wanted.forEach(each -> accepted.put(each.id(), decided(each, Status.ACCEPTED)));
    List<Change> changes = new ArrayList<>();
    accepted.values().forEach(each -> changes.add(change(each)));
    for (Relation relation : open.relations()) {
      Optional<Annotation> from = end(relation.from(), accepted);
      Optional<Annotation> to = end(relation.to(), accepted);
      if (from.isPresent()
          && to.isPresent()
          && relation.type().allows(from.get().kind(), to.get().kind())) {
        changes.add(Change.created(relation));
      }
    }
    return changes;
  }

  private Optional<Annotation> end(AnnotationId id, Map<AnnotationId, Annotation> accepted) {
    return Optional.ofNullable(accepted.get(id)).or(() -> items.annotation(id));
  }

  /**
   * Rejects annotations, which then stay where they are, unseen, so that they are not suggested
   * again. Relations that lead to and from them are deleted.
   */
  List<Change> reject(List<Annotation> unwanted) {
    Set<AnnotationId> ids = unwanted.stream().map(Annotation::id).collect(Collectors.toSet());
    List<Change> changes = new ArrayList<>();
    items.relations().stream()
        .filter(relation -> ids.contains(relation.from()) || ids.contains(relation.to()))
        .map(Change::deleted)
        .forEach(changes::add);
    unwanted.forEach(each -> changes.add(change(decided(each, Status.REJECTED))));
    return changes;
  }

  private Change change(Annotation after) {
    return items
        .annotation(after.id())
        .map(before -> Change.changed(before, after))
        .orElseGet(() -> Change.created(after));
  }

  private Annotation decided(Annotation annotation, Status decision) {
    Provenance before = annotation.provenance();
    boolean isKept = items.annotation(annotation.id()).isPresent();
    return new Annotation(
        annotation.id(),
        annotation.spans(),
        annotation.body(),
        decision,
        new Provenance(before.origin(), analyst, isKept ? before.createdAt() : now, now),
        annotation.note(),
        annotation.tags());
  }
}
