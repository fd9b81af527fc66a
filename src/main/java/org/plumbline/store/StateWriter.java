package org.plumbline.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Annotation;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Item;
import org.plumbline.model.Provenance;
import org.plumbline.model.Relation;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;
import org.plumbline.text.TextRange;

/** Writes states of items, one batch for each table. */
final class StateWriter {

  private final Batch states;
  private final Batch annotations;
  private final Batch spans;
  private final Batch tags;
  private final Batch relations;
  private final ReviewWriter reviews;
  private final Batch details;
  private long nextState;

  StateWriter(Handle handle) {
    states = Batch.insertion(handle, "item_state", "id, article_id, item_type, item_id");
    annotations =
        Batch.insertion(
            handle,
            "annotation_state",
            "state_id, type, status, origin, created_by, created_at, modified_at, note, certainty,"
                + " negated, source_name, source_kind, figure_kind, min_value, max_value,"
                + " approximation, unit, counted, event, date_value");
    spans = Batch.insertion(handle, "annotation_span", "state_id, ordinal, start_utf16, end_utf16");
    tags = Batch.insertion(handle, "annotation_tag", "state_id, ordinal, tag");
    relations =
        Batch.insertion(
            handle,
            "relation_state",
            "state_id, type, from_annotation, to_annotation, cue_start_utf16, cue_end_utf16");
    reviews = new ReviewWriter(handle);
    details =
        Batch.insertion(
            handle,
            "details_state",
            "state_id, title, publisher, byline, published_on, url, language, done");
    nextState =
        new Query("SELECT COALESCE(MAX(id), 0) + 1 AS next FROM item_state")
            .list(handle, row -> row.number("next"))
            .getFirst();
  }

  /** Takes a state; gives the id that its row will have. */
  long add(ArticleId article, Item item) {
    long state = nextState++;
    states.add(state, article.value(), Spelling.of(ItemType.of(item.id())), item.id().value());
    switch (item) {
      case Annotation annotation -> add(state, annotation);
      case Relation relation -> add(state, relation);
      case Review review -> reviews.add(state, review);
      case ArticleDetails known -> add(state, known);
    }
    return state;
  }

  private void add(long state, Annotation annotation) {
    Provenance provenance = annotation.provenance();
    Optional<Claim> claim = as(Claim.class, annotation);
    Optional<Source> source = as(Source.class, annotation);
    Optional<Figure> figure = as(Figure.class, annotation);
    annotations.add(
        state,
        Spelling.of(annotation.kind()),
        Spelling.of(annotation.status()),
        Spelling.of(provenance.origin()),
        provenance.createdBy().value(),
        provenance.createdAt().toString(),
        provenance.modifiedAt().toString(),
        annotation.note(),
        orNull(claim.map(c -> Spelling.of(c.certainty()))),
        orNull(claim.map(Claim::negated)),
        orNull(source.map(Source::name)),
        orNull(source.map(s -> Spelling.of(s.sourceKind()))),
        orNull(figure.map(f -> Spelling.of(f.figureKind()))),
        orNull(figure.flatMap(f -> f.quantity().min()).map(BigDecimal::toString)),
        orNull(figure.flatMap(f -> f.quantity().max()).map(BigDecimal::toString)),
        orNull(figure.map(f -> Spelling.of(f.quantity().approximation()))),
        orNull(figure.flatMap(Figure::unit)),
        orNull(figure.flatMap(Figure::counted)),
        orNull(figure.flatMap(Figure::event)),
        orNull(figure.flatMap(Figure::date)));
    List<TextRange> ranges = annotation.spans().ranges();
    for (int i = 0; i < ranges.size(); i++) {
      spans.add(state, i, ranges.get(i).start(), ranges.get(i).end());
    }
    for (int i = 0; i < annotation.tags().size(); i++) {
      tags.add(state, i, annotation.tags().get(i));
    }
  }

  private void add(long state, Relation relation) {
    relations.add(
        state,
        Spelling.of(relation.type()),
        relation.from().value(),
        relation.to().value(),
        orNull(relation.cue().map(TextRange::start)),
        orNull(relation.cue().map(TextRange::end)));
  }

  private void add(long state, ArticleDetails known) {
    details.add(
        state,
        known.title(),
        orNull(known.publisher()),
        orNull(known.byline()),
        orNull(known.publishedOn().map(LocalDate::toString)),
        orNull(known.url()),
        orNull(known.language()),
        known.done());
  }

  private static <B> Optional<B> as(Class<B> body, Annotation annotation) {
    return Optional.of(annotation.body()).filter(body::isInstance).map(body::cast);
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }

  /** Inserts everything taken. */
  void insert() {
    List.of(states, annotations, spans, tags, relations, details).forEach(Batch::execute);
    reviews.insert();
  }
}
