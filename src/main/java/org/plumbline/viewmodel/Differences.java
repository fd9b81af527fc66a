package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.edit.Revision;
import org.plumbline.model.Annotation;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Source;

/** What distinguishes two states of an annotation, field by field. */
final class Differences {

  private final String text;

  /**
   * @param text the article's text, for quotes
   */
  Differences(String text) {
    this.text = text;
  }

  HistoryRow row(Revision revision) {
    if (revision.change().before().orElse(null) instanceof Annotation before
        && revision.change().after().orElse(null) instanceof Annotation after) {
      return new HistoryRow(revision, between(before, after));
    }
    return new HistoryRow(revision, List.of());
  }

  private List<FieldChange> between(Annotation before, Annotation after) {
    Map<String, Object> was = fields(before);
    List<FieldChange> changes = new ArrayList<>();
    fields(after)
        .forEach(
            (field, now) -> {
              Object old = was.get(field);
              if (old != null && !old.equals(now)) {
                changes.add(new FieldChange(field, old, now));
              }
            });
    return changes;
  }

  private Map<String, Object> fields(Annotation annotation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("inspector.kind", annotation.kind());
    fields.put("inspector.quote", annotation.spans().quote(text));
    addBody(annotation, annotation.body(), fields);
    fields.put("inspector.note", annotation.note());
    fields.put("inspector.tags", FieldName.TAGS.textOf(annotation));
    return fields;
  }

  private static void addBody(Annotation annotation, Body body, Map<String, Object> fields) {
    switch (body) {
      case Claim claim -> {
        fields.put("claim.certainty", claim.certainty());
        fields.put("claim.negated", claim.negated());
      }
      case Source source -> {
        fields.put("source.name", source.name());
        fields.put("source.kind", source.sourceKind());
      }
      case Figure figure -> {
        fields.put("figure.value", FieldName.VALUE.textOf(annotation));
        fields.put("figure.approximation", figure.quantity().approximation());
        fields.put("figure.kind", figure.figureKind());
        fields.put("figure.unit", figure.unit().orElse(""));
        fields.put("figure.counted", figure.counted().orElse(""));
        fields.put("figure.event", figure.event().orElse(""));
        fields.put("figure.date", figure.date().orElse(""));
      }
    }
  }
}
