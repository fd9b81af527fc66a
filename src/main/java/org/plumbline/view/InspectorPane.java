package org.plumbline.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.ComparedViewModel;
import org.plumbline.viewmodel.FieldName;
import org.plumbline.viewmodel.InspectorViewModel;

/** Everything about the selected annotation: its fields, links, note and history. */
final class InspectorPane extends ScrollPane {

  private final Texts texts;
  private final Commands commands;
  private final ArticleViewModel article;
  private final InspectorViewModel inspector;
  private final VBox content = new VBox();
  private final TextArea note = new TextArea();
  private final Map<AnnotationKind, BodyForm> forms = new EnumMap<>(AnnotationKind.class);
  private final DecisionBox decision;
  private final LinksBox links;
  private final ComparedBox compared;
  private final HistoryBox history;
  private Optional<BodyForm> form = Optional.empty();
  private Optional<AnnotationId> shown = Optional.empty();

  InspectorPane(
      Texts texts, Commands commands, ArticleViewModel article, ComparedViewModel compared) {
    this.texts = texts;
    this.commands = commands;
    this.article = article;
    this.inspector = article.inspector();
    this.decision = new DecisionBox(texts, commands, inspector);
    this.links = new LinksBox(texts, commands, article);
    this.compared = new ComparedBox(texts, compared, inspector);
    this.history = new HistoryBox(texts, article);
    getStyleClass().addAll("side-scroll", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    content.getStyleClass().add("inspector");
    setContent(content);
    note.setPrefRowCount(3);
    note.setWrapText(true);
    note.setId("field-note");
    note.setPromptText(texts.get("inspector.note.prompt"));
    note.setAccessibleText(texts.get("inspector.note"));
    FormGrid.bind(note, inspector.field(FieldName.NOTE));
    inspector.annotationProperty().subscribe(this::show);
  }

  private void show(Optional<Annotation> annotation) {
    Optional<AnnotationKind> before = form.map(BodyForm::kind);
    Optional<AnnotationKind> now = annotation.map(Annotation::kind);
    boolean isSame = shown.equals(annotation.map(Annotation::id)) && before.equals(now);
    shown = annotation.map(Annotation::id);
    if (annotation.isEmpty()) {
      form = Optional.empty();
      content.getChildren().setAll(EmptyState.of(texts, "inspector.empty"));
    } else if (isSame) {
      form.ifPresent(open -> open.follow(annotation.get()));
    } else {
      build(annotation.get());
    }
  }

  private void build(Annotation annotation) {
    BodyForm shownForm = forms.computeIfAbsent(annotation.kind(), this::makeForm);
    shownForm.follow(annotation);
    form = Optional.of(shownForm);
    content
        .getChildren()
        .setAll(
            heading(annotation),
            decision,
            shownForm.grid(),
            section("inspector.links"),
            links,
            compared,
            section("inspector.section.note"),
            note,
            section("inspector.history"),
            history);
  }

  /**
   * Made once for each kind: its fields follow the inspector for as long as the article is open.
   */
  private BodyForm makeForm(AnnotationKind kind) {
    BodyForm made = new BodyForm(texts, inspector, kind);
    TextField tags = new TextField();
    tags.setPromptText(texts.get("inspector.tags.prompt"));
    made.grid().addField("inspector.tags", tags, inspector.field(FieldName.TAGS));
    return made;
  }

  private Node heading(Annotation annotation) {
    Region dot = new Region();
    dot.getStyleClass().addAll("kind-dot", Kinds.styleClass(annotation.kind()));
    Label kind = new Label(texts.of("kind", annotation.kind()));
    kind.getStyleClass().add("inspector-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label where =
        new Label(
            texts.get(
                "inspector.where",
                article.paragraphNumber(annotation),
                Descriptions.brief(article.quote(annotation))));
    where.getStyleClass().add("muted");
    where.setMinWidth(0);
    HBox.setHgrow(where, Priority.ALWAYS);
    where.setMaxWidth(Double.MAX_VALUE);
    Button delete = commands.iconButton(Command.DELETE);
    delete.setId("inspector-delete");
    delete.getStyleClass().addAll("flat", "button-icon");
    HBox line = new HBox(dot, kind, where, delete);
    line.getStyleClass().add("inspector-heading");
    KindSwitch kinds = new KindSwitch(texts, article, annotation.kind());
    VBox box = new VBox(line, kinds);
    box.getStyleClass().add("inspector-top");
    return box;
  }

  private Label section(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("section");
    return label;
  }

  /** Puts the cursor into the first field. */
  void focusFirstField() {
    form.ifPresent(BodyForm::focusFirst);
  }

  void focusNote() {
    note.requestFocus();
  }
}
