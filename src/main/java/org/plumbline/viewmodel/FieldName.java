package org.plumbline.viewmodel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Figure;
import org.plumbline.model.Source;
import org.plumbline.workspace.QuantityText;

/** The texts of an annotation that can be typed. */
public enum FieldName {
  VALUE(AnnotationKind.FIGURE),
  UNIT(AnnotationKind.FIGURE),
  COUNTED(AnnotationKind.FIGURE),
  EVENT(AnnotationKind.FIGURE),
  DATE(AnnotationKind.FIGURE),
  SOURCE_NAME(AnnotationKind.SOURCE),
  NOTE(AnnotationKind.values()),
  TAGS(AnnotationKind.values());

  @SuppressWarnings("ImmutableEnumChecker") // a list of constants that cannot change
  private final List<AnnotationKind> kinds;

  FieldName(AnnotationKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** The fields that an annotation of a kind has. */
  public static List<FieldName> of(AnnotationKind kind) {
    return Arrays.stream(values()).filter(name -> name.kinds.contains(kind)).toList();
  }

  /** What the field shows of an annotation; empty where its kind does not have the field. */
  public String textOf(Annotation annotation) {
    return switch (this) {
      case VALUE -> figure(annotation).map(f -> QuantityText.write(f.quantity())).orElse("");
      case UNIT -> figure(annotation).flatMap(Figure::unit).orElse("");
      case COUNTED -> figure(annotation).flatMap(Figure::counted).orElse("");
      case EVENT -> figure(annotation).flatMap(Figure::event).orElse("");
      case DATE -> figure(annotation).flatMap(Figure::date).orElse("");
      case SOURCE_NAME -> annotation.body() instanceof Source source ? source.name() : "";
      case NOTE -> annotation.note();
      case TAGS -> String.join(", ", annotation.tags());
    };
  }

  private static Optional<Figure> figure(Annotation annotation) {
    return annotation.body() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }
}
