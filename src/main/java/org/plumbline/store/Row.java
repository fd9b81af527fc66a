package org.plumbline.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.edit.Change;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Provenance;
import org.plumbline.model.Quantity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.model.Spelling;
import org.plumbline.text.TextRange;

/**
 * One row, read as a value of the model; {@link StateWriter} is its counterpart. All methods throw
 * {@link IllegalArgumentException} or {@link java.time.DateTimeException} where the row holds
 * something else.
 */
record Row(ResultSet row) {

  Annotation annotation(String id, List<TextRange> spans, List<String> tags) throws SQLException {
    return new Annotation(
        new AnnotationId(id),
        new Spans(spans),
        body(),
        spelled(Annotation.Status.class, "status"),
        new Provenance(
            spelled(Provenance.Origin.class, "origin"),
            new AnalystId(text("created_by")),
            instant("created_at"),
            instant("modified_at")),
        text("note"),
        tags);
  }

  private Body body() throws SQLException {
    return switch (spelled(AnnotationKind.class, "type")) {
      case CLAIM -> new Claim(spelled(Claim.Certainty.class, "certainty"), truth("negated"));
      case SOURCE ->
          new Source(text("source_name"), spelled(Source.SourceKind.class, "source_kind"));
      case FIGURE ->
          new Figure(
              spelled(Figure.FigureKind.class, "figure_kind"),
              new Quantity(
                  optionalText("min_value").map(BigDecimal::new),
                  optionalText("max_value").map(BigDecimal::new),
                  spelled(Quantity.Approximation.class, "approximation")),
              optionalText("unit"),
              optionalText("counted"),
              optionalText("event"),
              optionalText("date_value"));
    };
  }

  Relation relation(String id) throws SQLException {
    return new Relation(
        new RelationId(id),
        spelled(RelationType.class, "type"),
        new AnnotationId(text("from_annotation")),
        new AnnotationId(text("to_annotation")),
        optionalText("cue_start_utf16").isPresent()
            ? Optional.of(range("cue_start_utf16", "cue_end_utf16"))
            : Optional.empty());
  }

  Flag.Evidence evidence() throws SQLException {
    return new Flag.Evidence(
        new ArticleId(text("in_article")),
        optionalText("annotation").map(AnnotationId::new),
        range("start_utf16", "end_utf16"),
        text("quote"));
  }

  Flag flag(String id, List<Flag.Evidence> evidence) throws SQLException {
    return new Flag(
        new FlagId(id),
        text("check_id"),
        spelled(Flag.Severity.class, "severity"),
        text("message"),
        evidence);
  }

  Review review(String id, @Nullable Flag flag) throws SQLException {
    return new Review(
        new FlagId(id),
        spelled(Review.Decision.class, "decision"),
        new AnalystId(text("decided_by")),
        instant("decided_at"),
        text("note"),
        Optional.ofNullable(flag));
  }

  ArticleDetails details(String id) throws SQLException {
    return new ArticleDetails(
        new ArticleId(id),
        text("title"),
        optionalText("publisher"),
        optionalText("byline"),
        optionalText("published_on").map(LocalDate::parse),
        optionalText("url"),
        optionalText("language"),
        truth("done"));
  }

  /** A change, of which the row names the states. */
  Change change(Map<Long, Item> states) throws SQLException {
    return new Change(state("before_state", states), state("after_state", states));
  }

  private Optional<Item> state(String column, Map<Long, Item> states) throws SQLException {
    Optional<Long> state = optionalText(column).map(Long::valueOf);
    if (state.isPresent() && !states.containsKey(state.get())) {
      throw new IllegalArgumentException("there is no state " + state.get());
    }
    return state.map(states::get);
  }

  String text(String column) throws SQLException {
    return optionalText(column)
        .orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** Whatever stands there. */
  @Nullable Object value(String column) throws SQLException {
    return row.getObject(column);
  }

  long number(String column) throws SQLException {
    return row.getLong(column);
  }

  private boolean truth(String column) throws SQLException {
    return row.getBoolean(column);
  }

  Instant instant(String column) throws SQLException {
    return Instant.parse(text(column));
  }

  <E extends Enum<E>> E spelled(Class<E> type, String column) throws SQLException {
    return Spelling.read(type, text(column));
  }

  <E extends Enum<E>> Optional<E> optionalSpelled(Class<E> type, String column)
      throws SQLException {
    return optionalText(column).map(spelled -> Spelling.read(type, spelled));
  }

  /** A half-open range in UTF-16 units. */
  TextRange range(String startColumn, String endColumn) throws SQLException {
    return new TextRange(row.getInt(startColumn), row.getInt(endColumn));
  }
}
