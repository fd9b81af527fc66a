package org.plumbline.viewmodel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.workspace.Annotator;
import org.plumbline.workspace.QuantityText;
import org.plumbline.workspace.UnreadableQuantity;

/**
 * The selected annotation, field by field. Each field that is committed is one edit. What cannot be
 * read waits in its field with the reason beside it, even while other annotations are looked at.
 */
public final class InspectorViewModel {

  private final Annotator annotator;
  private final ReadOnlyObjectWrapper<Optional<Annotation>> annotation =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<FieldName, Field> fields = new EnumMap<>(FieldName.class);
  private final ArticleId article;
  private final Drafts drafts;

  InspectorViewModel(ArticleId article, Annotator annotator, Drafts drafts) {
    this.article = article;
    this.annotator = annotator;
    this.drafts = drafts;
    fields.put(
        FieldName.VALUE, new Field(text -> readValue(text, figure().quantity().approximation())));
    fields.put(FieldName.UNIT, new Field(this::readUnit));
    fields.put(FieldName.COUNTED, figureText(Figure::withCounted));
    fields.put(FieldName.EVENT, figureText(Figure::withEvent));
    fields.put(FieldName.DATE, new Field(this::readDate));
    fields.put(
        FieldName.SOURCE_NAME,
        new Field(text -> describe(new Source(text.strip(), source().sourceKind()))));
    fields.put(FieldName.NOTE, new Field(text -> annotator.annotate(id(), text)));
    fields.put(FieldName.TAGS, new Field(text -> annotator.label(id(), tags(text))));
  }

  public ReadOnlyObjectProperty<Optional<Annotation>> annotationProperty() {
    return annotation.getReadOnlyProperty();
  }

  public Field field(FieldName name) {
    return Objects.requireNonNull(fields.get(name));
  }

  private AnnotationId id() {
    return annotation.get().orElseThrow().id();
  }

  private Body body() {
    return annotation.get().orElseThrow().body();
  }

  private Figure figure() {
    return (Figure) body();
  }

  private Source source() {
    return (Source) body();
  }

  private void describe(Body after) {
    annotator.describe(id(), after);
  }

  private Field figureText(BiFunction<Figure, Optional<String>, Figure> change) {
    return new Field(text -> describe(change.apply(figure(), Field.given(text))));
  }

  private void readValue(String text, Approximation approximation) throws UnreadableField {
    if (figure().figureKind() == FigureKind.DATE && !text.isBlank()) {
      throw new UnreadableField(FieldProblem.DATE_WITHOUT_VALUE);
    }
    try {
      describe(figure().withQuantity(QuantityText.read(text, approximation)));
    } catch (UnreadableQuantity unreadable) {
      throw new UnreadableField(
          switch (unreadable.reason()) {
            case NOT_A_NUMBER -> FieldProblem.NOT_A_NUMBER;
            case ENDS_REVERSED -> FieldProblem.ENDS_REVERSED;
            case TOO_LONG -> FieldProblem.TOO_LONG;
          });
    }
  }

  private void readUnit(String text) throws UnreadableField {
    Optional<String> unit = Field.given(text);
    if (unit.isPresent() && !Figure.isUnit(unit.get())) {
      throw new UnreadableField(FieldProblem.NOT_A_UNIT);
    }
    describe(figure().withUnit(unit));
  }

  private void readDate(String text) throws UnreadableField {
    Optional<String> date = Field.given(text);
    if (date.isPresent() && !Figure.isDate(date.get())) {
      throw new UnreadableField(FieldProblem.NOT_A_DATE);
    }
    describe(figure().withDate(date));
  }

  private static List<String> tags(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** Shows an annotation as it is now, or none. */
  void follow(Optional<Annotation> now) {
    boolean isSame = annotation.get().map(Annotation::id).equals(now.map(Annotation::id));
    if (!isSame) {
      keepDrafts();
    }
    annotation.set(now);
    now.ifPresent(shown -> fields.forEach((name, field) -> follow(shown, name, field, isSame)));
  }

  private void keepDrafts() {
    annotation
        .get()
        .ifPresent(
            left ->
                fields.forEach(
                    (name, field) -> drafts.keep(article, left.id(), name, field.refused())));
  }

  private void follow(Annotation shown, FieldName name, Field field, boolean isSame) {
    String text = name.textOf(shown);
    if (isSame) {
      field.follow(text);
      return;
    }
    field.show(text);
    drafts
        .of(article, shown.id(), name)
        .ifPresent(
            draft -> {
              field.textProperty().set(draft);
              field.commit();
            });
  }

  /** Takes whatever is still being typed. */
  public void commit() {
    annotation
        .get()
        .ifPresent(shown -> FieldName.of(shown.kind()).forEach(name -> field(name).commit()));
    keepDrafts();
  }

  public void setFigureKind(FigureKind kind) {
    describe(figure().withFigureKind(kind));
  }

  /** Hedges the value otherwise, which may open or close its ends. */
  public void setApproximation(Approximation approximation) {
    describe(figure().withQuantity(figure().quantity().hedged(approximation)));
  }

  public void setSourceKind(SourceKind kind) {
    describe(new Source(source().name(), kind));
  }

  public void setCertainty(Certainty certainty) {
    describe(new Claim(certainty, ((Claim) body()).negated()));
  }

  public void setNegated(boolean negated) {
    describe(new Claim(((Claim) body()).certainty(), negated));
  }
}
