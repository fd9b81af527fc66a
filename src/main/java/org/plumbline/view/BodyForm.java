package org.plumbline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.viewmodel.FieldName;
import org.plumbline.viewmodel.InspectorViewModel;

/** The fields of one kind of annotation. */
final class BodyForm {

  private final Texts texts;
  private final InspectorViewModel inspector;
  private final AnnotationKind kind;
  private final FormGrid grid;
  private final List<Node> controls = new ArrayList<>();
  private final List<Consumer<Body>> followers = new ArrayList<>();
  private boolean isFollowing;

  BodyForm(Texts texts, InspectorViewModel inspector, AnnotationKind kind) {
    this.texts = texts;
    this.inspector = inspector;
    this.kind = kind;
    this.grid = new FormGrid(texts);
    switch (kind) {
      case FIGURE -> addFigureFields();
      case SOURCE -> addSourceFields();
      case CLAIM -> addClaimFields();
    }
  }

  private void addFigureFields() {
    addText("figure.value", FieldName.VALUE, "figure.value.prompt");
    addChoice(
        "figure.approximation",
        "approximation",
        Approximation.values(),
        body -> ((Figure) body).quantity().approximation(),
        inspector::setApproximation);
    addChoice(
        "figure.kind",
        "figure-kind",
        FigureKind.values(),
        body -> ((Figure) body).figureKind(),
        inspector::setFigureKind);
    addText("figure.unit", FieldName.UNIT, "figure.unit.prompt");
    addText("figure.counted", FieldName.COUNTED, "figure.counted.prompt");
    addText("figure.event", FieldName.EVENT, "figure.event.prompt");
    addText("figure.date", FieldName.DATE, "figure.date.prompt");
  }

  private void addSourceFields() {
    addText("source.name", FieldName.SOURCE_NAME, "source.name.prompt");
    addChoice(
        "source.kind",
        "source-kind",
        SourceKind.values(),
        body -> ((Source) body).sourceKind(),
        inspector::setSourceKind);
  }

  private void addClaimFields() {
    addChoice(
        "claim.certainty",
        "certainty",
        Certainty.values(),
        body -> ((Claim) body).certainty(),
        inspector::setCertainty);
    CheckBox negated = new CheckBox(texts.get("claim.negated.check"));
    negated.setOnAction(_ -> inspector.setNegated(negated.isSelected()));
    followers.add(body -> negated.setSelected(((Claim) body).negated()));
    grid.add("claim.negated", negated);
    controls.add(negated);
  }

  private void addText(String key, FieldName name, String promptKey) {
    TextField text = new TextField();
    text.setPromptText(texts.get(promptKey));
    grid.addField(key, text, inspector.field(name));
    controls.add(text);
  }

  private <E extends Enum<E>> void addChoice(
      String key, String prefix, E[] values, Function<Body, E> current, Consumer<E> choose) {
    ComboBox<E> choice = new ComboBox<>(FXCollections.observableArrayList(values));
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable E value) {
            return value == null ? "" : texts.of(prefix, value);
          }

          @Override
          public E fromString(String text) {
            throw new UnsupportedOperationException("the choice cannot be typed");
          }
        });
    followers.add(body -> choice.setValue(current.apply(body)));
    choice.setOnAction(
        _ -> {
          if (!isFollowing) {
            choose.accept(choice.getValue());
          }
        });
    grid.add(key, choice);
    controls.add(choice);
  }

  AnnotationKind kind() {
    return kind;
  }

  FormGrid grid() {
    return grid;
  }

  void follow(Annotation annotation) {
    isFollowing = true;
    followers.forEach(follower -> follower.accept(annotation.body()));
    isFollowing = false;
  }

  void focusFirst() {
    controls.getFirst().requestFocus();
  }
}
