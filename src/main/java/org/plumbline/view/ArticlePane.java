package org.plumbline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.plumbline.control.Arc;
import org.plumbline.control.HighlightedText;
import org.plumbline.control.Mark;
import org.plumbline.control.MarkStyle;
import org.plumbline.control.OverviewRuler;
import org.plumbline.control.TextPoint;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.FlagRow;
import org.plumbline.viewmodel.FlagsViewModel;
import org.plumbline.viewmodel.LinkRow;
import org.plumbline.viewmodel.Linking;

/**
 * The open article: its text with everything marked upon it, the ruler, and what floats above them.
 */
final class ArticlePane extends BorderPane {

  private final Texts texts;
  private final Commands commands;
  private final ArticleViewModel article;
  private final HighlightedText text = new HighlightedText();
  private final OverviewRuler ruler = new OverviewRuler();
  private final ContextMenu menu = new ContextMenu();
  private final LinkMenu linkMenu;
  private final FlagsViewModel flags;
  private final Subscription following;
  private boolean isSelecting;
  private List<Mark> annotationMarks = List.of();
  private List<Mark> flagMarks = List.of();
  private List<TextRange> found = List.of();

  ArticlePane(
      Texts texts,
      Commands commands,
      ArticleViewModel article,
      FlagsViewModel flags,
      DoubleProperty zoom) {
    this.texts = texts;
    this.commands = commands;
    this.article = article;
    this.flags = flags;
    this.linkMenu = new LinkMenu(texts, article.linking());
    getStyleClass().add("article-pane");
    text.setId("article-text");
    text.setAccessibleText(texts.get("article.accessible"));
    text.setText(article.article().text());
    text.setHeader(new ArticleHeader(texts, commands, article, zoom));
    text.fontSizeProperty().bind(zoom);
    // The banner floats, so that the text does not move away under the pointer that is about to
    // click.
    LinkBanner banner = new LinkBanner(texts, article);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    StackPane.setMargin(banner, new Insets(16));
    setCenter(new StackPane(text, new SelectionBar(texts, commands, article, text), banner));
    setRight(ruler);
    BorderPane.setMargin(ruler, new Insets(10, 6, 10, 6));
    followModel();
    following =
        Subscription.combine(
            flags.inArticleProperty().subscribe(this::followFlags),
            flags.currentProperty().subscribe(this::followCurrent));
    listenToText();
  }

  /** Hears nothing any more of what outlives it. */
  void rest() {
    following.unsubscribe();
  }

  HighlightedText text() {
    return text;
  }

  private void followModel() {
    article.itemsProperty().subscribe(this::followItems);
    article
        .selectedProperty()
        .subscribe(
            () -> {
              repaint();
              article.selectedAnnotation().ifPresent(this::reveal);
            });
    article.linking().stateProperty().subscribe(this::followLinking);
    article.selectionProperty().subscribe(() -> followSelection());
    text.layoutsProperty().subscribe(() -> ruler.setView(text.visibleRange()));
  }

  /**
   * What is selected from elsewhere comes into view; what the analyst selects here is in view
   * already.
   */
  private void followSelection() {
    if (!isSelecting) {
      TextRange range = article.selectionProperty().get();
      text.select(range);
      text.scrollTo(range);
    }
  }

  private void followFlags(List<FlagRow> rows) {
    ArticleId id = article.article().id();
    flagMarks = Flags.marks(rows, id);
    text.setMarginMarkers(Flags.markers(texts, rows, id, article.paragraphs()));
    showOnRuler();
    repaint();
  }

  private void followCurrent(Optional<FlagRow> current) {
    repaint();
    current.stream()
        .flatMap(row -> Flags.outlines(row, article.article().id()).stream())
        .findFirst()
        .ifPresent(evidence -> text.scrollTo(evidence.ranges().getFirst()));
  }

  private void followLinking(Optional<Linking> linking) {
    repaint();
    candidate().ifPresent(this::reveal);
    linking
        .filter(state -> !state.offers().isEmpty())
        .ifPresentOrElse(state -> linkMenu.show(text, state), linkMenu::hide);
  }

  private void reveal(Annotation annotation) {
    text.scrollTo(annotation.spans().ranges().getFirst());
  }

  /** Goes to an offset of the text, in UTF-16 units. */
  void jumpTo(int offset) {
    int within = Math.clamp(offset, 0, text.getText().length());
    text.scrollTo(new TextRange(within, within));
  }

  /** Shows where something was found, and the place that is looked at now. */
  void showFound(List<TextRange> places, Optional<TextRange> current) {
    found = places;
    repaint();
    current.ifPresent(
        place -> {
          text.select(place);
          text.scrollTo(place);
        });
  }

  private void listenToText() {
    text.selectionProperty().subscribe(this::takeSelection);
    text.setOnClick(this::click);
    text.setOnContextMenu(this::showMenu);
    text.setMarkTooltip(this::describe);
    ruler.setOnJump(this::jumpTo);
    text.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    text.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?")) {
            commands.run(Command.KEYS);
          }
        });
  }

  private void takeSelection(TextRange range) {
    isSelecting = true;
    article.selectionProperty().set(range);
    isSelecting = false;
  }

  private void press(KeyEvent event) {
    boolean isLinking = article.linking().isActive();
    if (isLinking && event.getCode() == KeyCode.ENTER) {
      article.linking().takeCandidate();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      if (isLinking) {
        article.linking().cancel();
      } else {
        article.select(Optional.empty());
      }
      event.consume();
    } else {
      commands.press(event, Command.Scope.TEXT, Command.Scope.REVIEW);
    }
  }

  /** What is flagged but not tagged is put under review by a click. */
  private void click(TextPoint point) {
    List<AnnotationId> annotations = keys(point);
    Optional<FlagRow> flag =
        flags.inArticleProperty().get().stream()
            .filter(row -> point.keys().contains(row.flag().id()))
            .findFirst();
    if (annotations.isEmpty() && flag.isPresent() && !article.linking().isActive()) {
      flags.select(flag.get());
    } else {
      article.click(annotations);
    }
  }

  private static List<AnnotationId> keys(TextPoint point) {
    return point.keys().stream()
        .filter(AnnotationId.class::isInstance)
        .map(AnnotationId.class::cast)
        .distinct()
        .toList();
  }

  /** The innermost annotation, and all that was flagged there. */
  private String describe(List<Object> keys) {
    Stream<String> annotation =
        keys.stream()
            .filter(AnnotationId.class::isInstance)
            .map(key -> describe((AnnotationId) key))
            .limit(1);
    Stream<String> flagged =
        flags.inArticleProperty().get().stream()
            .filter(row -> keys.contains(row.flag().id()))
            .map(row -> Flags.told(texts, row));
    return Stream.concat(annotation, flagged).distinct().collect(Collectors.joining("\n"));
  }

  private String describe(AnnotationId id) {
    return article.itemsProperty().get().annotation(id).map(this::describe).orElse("");
  }

  private String describe(Annotation annotation) {
    String words = new Descriptions(texts).inBrief(annotation);
    return annotation.isSuggested()
        ? texts.get("suggestion.tooltip", words, Command.ACCEPT.keyText(), Command.REJECT.keyText())
        : words;
  }

  private void showMenu(TextPoint point) {
    List<AnnotationId> under = keys(point);
    if (!under.isEmpty() && article.selectedProperty().get().filter(under::contains).isEmpty()) {
      article.select(Optional.of(under.getFirst()));
    }
    menu.getItems().clear();
    if (article.selectedAnnotation().filter(Annotation::isSuggested).isPresent()) {
      menu.getItems().addAll(commands.menuItems(Command.ACCEPT, Command.REJECT));
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(commands.menuItems(Command.TAG_CLAIM, Command.TAG_SOURCE, Command.TAG_FIGURE));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems()
        .addAll(
            commands.menuItems(
                Command.LINK, Command.EDIT_NOTE, Command.MOVE_TO_SELECTION, Command.ADD_SELECTION));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(commands.menuItems(Command.COPY, Command.DELETE, Command.ACCEPT_ALL));
    menu.show(text, point.screenX(), point.screenY());
  }

  /** The other end of a link, as far as one is picked out. */
  private Optional<Annotation> candidate() {
    return article
        .linking()
        .stateProperty()
        .get()
        .flatMap(Linking::candidate)
        .flatMap(end -> article.itemsProperty().get().annotation(end));
  }

  /** What is only selected or found changes no annotation, so their marks are made here alone. */
  private void followItems(AnnotationSet items) {
    annotationMarks = items.annotations().stream().map(ArticlePane::mark).toList();
    showOnRuler();
    repaint();
  }

  private void showOnRuler() {
    List<Mark> gravestLast = new ArrayList<>(annotationMarks);
    gravestLast.sort(Comparator.comparing(mark -> !mark.style().isDashed()));
    gravestLast.addAll(flagMarks);
    ruler.setMarks(gravestLast, text.getText().length());
  }

  private static Mark mark(Annotation annotation) {
    AnnotationKind kind = annotation.kind();
    return new Mark(
        annotation.id(),
        annotation.spans().ranges(),
        Kinds.styleClass(kind),
        annotation.isSuggested() ? Kinds.dashes(kind) : Kinds.line(kind));
  }

  private void repaint() {
    List<Mark> marks = new ArrayList<>(flagMarks);
    marks.addAll(annotationMarks);
    flags
        .currentProperty()
        .get()
        .ifPresent(row -> marks.addAll(Flags.outlines(row, article.article().id())));
    found.forEach(place -> marks.add(new Mark("found", place, "mark-found", MarkStyle.OUTLINE)));
    article
        .selectedAnnotation()
        .ifPresent(selected -> marks.add(outline(selected, "mark-selected")));
    candidate().ifPresent(end -> marks.add(outline(end, "mark-candidate")));
    text.setMarks(marks);
    text.setArcs(arcs());
  }

  private static Mark outline(Annotation annotation, String styleClass) {
    return new Mark(annotation.id(), annotation.spans().ranges(), styleClass, MarkStyle.OUTLINE);
  }

  private List<Arc> arcs() {
    return article
        .selectedAnnotation()
        .map(
            selected ->
                article.links(selected.id()).stream().map(link -> arc(selected, link)).toList())
        .orElse(List.of());
  }

  private Arc arc(Annotation selected, LinkRow link) {
    TextRange here = selected.spans().ranges().getFirst();
    TextRange there = link.other().spans().ranges().getFirst();
    String label = texts.of("relation", link.relation().type());
    String styleClass = Kinds.styleClass(link.other().kind());
    return link.isOutgoing()
        ? new Arc(here, there, label, styleClass, link.isSuggested())
        : new Arc(there, here, label, styleClass, link.isSuggested());
  }
}
