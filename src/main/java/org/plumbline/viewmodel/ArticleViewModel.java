package org.plumbline.viewmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.TextRange;
import org.plumbline.text.Words;
import org.plumbline.workspace.Annotator;
import org.plumbline.workspace.Suggesting;
import org.plumbline.workspace.Workspace;

/**
 * The open article: its text, what is said about it, what is selected, and what the analyst does
 * with that. Offsets are UTF-16.
 */
public final class ArticleViewModel {

  private final Article article;
  private final Paragraphs paragraphs;
  private final Words words;
  private final Annotator annotator;
  private final InspectorViewModel inspector;
  private final DetailsViewModel details;
  private final LinkingViewModel linking;
  private final SpansViewModel spans;
  private final SuggestionsViewModel suggestions;
  private final Workspace workspace;
  private final Consumer<Notice> tell;

  private final ReadOnlyObjectWrapper<AnnotationSet> items;
  private final ObjectProperty<TextRange> selection =
      new SimpleObjectProperty<>(new TextRange(0, 0));
  private final ReadOnlyObjectWrapper<Optional<AnnotationId>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<HistoryRow>> history =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The annotation that a click beside all annotations let go of, and where the click was. */
  private Optional<AnnotationId> leftByClick = Optional.empty();

  private int leftAt;

  /**
   * @param suggesting what finds suggestions
   * @param shown which of them are shown
   * @param drafts where fields leave what they refuse, for when the article is opened again
   * @param tell given what the analyst should know
   */
  ArticleViewModel(
      Workspace workspace,
      Article article,
      Suggesting suggesting,
      SuggestionSwitch shown,
      Drafts drafts,
      Consumer<Notice> tell) {
    this.tell = tell;
    this.workspace = workspace;
    this.article = article;
    this.paragraphs = Paragraphs.of(article.text());
    this.words = Words.of(article.text());
    this.annotator = new Annotator(workspace, article.id(), suggesting);
    this.suggestions = new SuggestionsViewModel(this, annotator, suggesting, shown, tell);
    this.items = new ReadOnlyObjectWrapper<>(workspace.items(article.id()));
    this.inspector = new InspectorViewModel(article.id(), annotator, drafts);
    this.details = new DetailsViewModel(annotator, items.get().details().orElseThrow());
    this.linking = new LinkingViewModel(this, annotator);
    this.spans = new SpansViewModel(this, annotator, words);
    selection.subscribe(this::followSelection);
    follow();
  }

  public Article article() {
    return article;
  }

  public Paragraphs paragraphs() {
    return paragraphs;
  }

  public InspectorViewModel inspector() {
    return inspector;
  }

  public DetailsViewModel details() {
    return details;
  }

  public SpansViewModel spans() {
    return spans;
  }

  public SuggestionsViewModel suggestions() {
    return suggestions;
  }

  public LinkingViewModel linking() {
    return linking;
  }

  /**
   * What is shown: what was accepted, and the suggestions as annotations of that status, with their
   * links; never what was rejected.
   */
  public ReadOnlyObjectProperty<AnnotationSet> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** The selected text; empty, it is the caret. */
  public ObjectProperty<TextRange> selectionProperty() {
    return selection;
  }

  public ReadOnlyObjectProperty<Optional<AnnotationId>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The selected annotation. */
  public Optional<Annotation> selectedAnnotation() {
    return selected.get().flatMap(id -> items.get().annotation(id));
  }

  /** What became of the selected annotation, the newest first. */
  public ReadOnlyObjectProperty<List<HistoryRow>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** Reads the history again, since there is more of it on the disk now. */
  void followHistory() {
    Differences differences = new Differences(article.text());
    history.set(
        selectedAnnotation()
            .filter(annotation -> !annotation.isSuggested())
            .map(Annotation::id)
            .map(id -> workspace.revisions(article.id(), id))
            .orElse(List.of())
            .reversed()
            .stream()
            .map(differences::row)
            .toList());
  }

  /** What the workspace says of this article now, with what is suggested. */
  void follow() {
    AnnotationSet now = suggestions.over(article.id(), workspace.items(article.id()));
    items.set(now);
    if (selected.get().isPresent() && selectedAnnotation().isEmpty()) {
      selected.set(Optional.empty());
      followHistory();
    }
    now.details().ifPresent(details::follow);
    inspector.follow(selectedAnnotation());
    linking.follow(now);
  }

  /** What an annotation says stands in the text. */
  public String quote(Annotation annotation) {
    return annotation.spans().quote(article.text());
  }

  /** How many words the text has. */
  public int wordCount() {
    return words.count();
  }

  /** The number of the paragraph in which an annotation begins, from 1. */
  public int paragraphNumber(Annotation annotation) {
    return paragraphs.at(annotation.spans().hull().start()).number();
  }

  /** Puts the caret at the start of a range, and so brings it into view. */
  public void goTo(TextRange range) {
    selection.set(new TextRange(range.start(), range.start()));
  }

  /** Takes whatever is still being typed. */
  public void commit() {
    inspector.commit();
    details.commit();
  }

  /**
   * The first click of a double click lets go of the annotation that the second one is meant for.
   */
  private void followSelection(TextRange range) {
    boolean isSamePlace = range.start() <= leftAt && leftAt <= range.end();
    if (!isSamePlace) {
      leftByClick = Optional.empty();
    } else if (!range.isEmpty() && leftByClick.isPresent()) {
      select(leftByClick);
    }
  }

  public void select(Optional<AnnotationId> annotation) {
    leftByClick = Optional.empty();
    inspector.commit();
    selected.set(annotation);
    inspector.follow(selectedAnnotation());
    followHistory();
  }

  /**
   * The analyst clicked where these annotations lie. The innermost is selected, and with each
   * further click on the same place the next one outwards; while a link is being made, the first
   * that can be its other end is taken for that.
   *
   * @param innermostFirst what lies under the pointer; empty for plain text
   */
  public void click(List<AnnotationId> innermostFirst) {
    if (linking.isActive()) {
      linking.clickEnd(innermostFirst);
    } else if (innermostFirst.isEmpty()) {
      Optional<AnnotationId> left = selected.get();
      select(Optional.empty());
      leftByClick = left;
      leftAt = selection.get().start();
    } else {
      int at = selected.get().map(innermostFirst::indexOf).orElse(-1);
      select(Optional.of(innermostFirst.get((at + 1) % innermostFirst.size())));
    }
  }

  /** Goes to the next annotation in reading order, after the last one to the first. */
  public void selectNext() {
    step(1);
  }

  /** Goes to the annotation before, before the first one to the last. */
  public void selectPrevious() {
    step(-1);
  }

  private void step(int direction) {
    if (linking.isActive()) {
      linking.step(direction);
    } else {
      select(stepFrom(selected.get(), items.get().annotations(), direction));
    }
  }

  /**
   * The annotation beside another one, or beside the caret where none is given, in a list in
   * reading order.
   */
  Optional<AnnotationId> stepFrom(
      Optional<AnnotationId> from, List<Annotation> among, int direction) {
    if (among.isEmpty()) {
      return Optional.empty();
    }
    List<AnnotationId> ids = among.stream().map(Annotation::id).toList();
    int at = from.map(ids::indexOf).orElse(-1);
    int next = at >= 0 ? at + direction : besideCaret(among, direction);
    return Optional.of(ids.get(Math.floorMod(next, ids.size())));
  }

  private int besideCaret(List<Annotation> among, int direction) {
    int caret = selection.get().start();
    int after = 0;
    while (after < among.size() && among.get(after).spans().hull().start() < caret) {
      after++;
    }
    return direction > 0 ? after : after - 1;
  }

  /**
   * Tags the selected text; where none is selected, makes the selected annotation one of this kind.
   *
   * @return whether there was anything to tag
   */
  public boolean tag(AnnotationKind kind) {
    linking.cancel();
    TextRange range = selection.get();
    if (!range.isEmpty()) {
      Optional<AnnotationId> made = annotator.tag(range, kind);
      if (made.isPresent()) {
        selection.set(new TextRange(range.end(), range.end()));
        select(made);
      }
      return made.isPresent();
    }
    changeKind(kind);
    return selected.get().isPresent();
  }

  /**
   * Makes the selected annotation one of another kind, and says so when links went with the old.
   */
  public void changeKind(AnnotationKind kind) {
    inspector.commit();
    int gone = selected.get().map(id -> annotator.changeKind(id, kind)).orElse(0);
    if (gone > 0) {
      tell.accept(Notice.of(Notice.Message.LINKS_GONE, gone));
    }
  }

  /** Deletes the selected annotation and its relations. */
  public void deleteSelected() {
    inspector.commit();
    selected.get().ifPresent(id -> annotator.delete(List.of(id)));
  }

  public void deleteRelation(RelationId relation) {
    annotator.unlink(relation);
  }

  /**
   * Takes the selected text for the words by which the selected annotation is attributed ("says"):
   * those of the first attribution that has none yet, or else of the first.
   */
  public void setCue() {
    attributions().stream()
        .min(Comparator.comparing(relation -> relation.cue().isPresent()))
        .ifPresent(relation -> annotator.cue(relation.id(), Optional.of(selection.get())));
  }

  /** The attributions that lead to or from the selected annotation. */
  public List<Relation> attributions() {
    return selected.get().map(items.get()::relationsOf).orElse(List.of()).stream()
        .filter(relation -> relation.type() == RelationType.ATTRIBUTED_TO)
        .toList();
  }

  /** All annotations as lines of a table, in reading order. */
  public List<AnnotationRow> rows() {
    AnnotationSet now = items.get();
    Map<AnnotationId, Long> links =
        now.relations().stream()
            .flatMap(relation -> Stream.of(relation.from(), relation.to()))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    return now.annotations().stream()
        .map(
            annotation ->
                new AnnotationRow(
                    annotation,
                    paragraphNumber(annotation),
                    quote(annotation),
                    links.getOrDefault(annotation.id(), 0L).intValue()))
        .toList();
  }

  /** The relations of an annotation, as seen from it. */
  public List<LinkRow> links(AnnotationId id) {
    return items.get().relationsOf(id).stream().map(relation -> link(relation, id)).toList();
  }

  private LinkRow link(Relation relation, AnnotationId from) {
    Annotation here = items.get().annotation(from).orElseThrow();
    Annotation other = items.get().annotation(relation.otherEnd(from)).orElseThrow();
    return new LinkRow(
        relation,
        relation.from().equals(from),
        here.isSuggested() || other.isSuggested(),
        other,
        paragraphNumber(other),
        quote(other),
        relation.cue().map(range -> range.in(article.text())));
  }
}
