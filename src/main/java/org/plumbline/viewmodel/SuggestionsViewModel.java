package org.plumbline.viewmodel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.viewmodel.Notice.Message;
import org.plumbline.workspace.Annotator;
import org.plumbline.workspace.OpenSuggestions;
import org.plumbline.workspace.Suggesting;

/** What the program would tag in the open article, and what the analyst decides on that. */
public final class SuggestionsViewModel {

  private final ArticleViewModel article;
  private final Annotator annotator;
  private final Suggesting suggesting;
  private final SuggestionSwitch shown;
  private final Consumer<Notice> tell;
  private final ReadOnlyObjectWrapper<Map<AnnotationKind, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());

  SuggestionsViewModel(
      ArticleViewModel article,
      Annotator annotator,
      Suggesting suggesting,
      SuggestionSwitch shown,
      Consumer<Notice> tell) {
    this.article = article;
    this.annotator = annotator;
    this.suggesting = suggesting;
    this.shown = shown;
    this.tell = tell;
  }

  /** How many of each kind are to be decided on, shown or not; kinds without any are left out. */
  public ReadOnlyObjectProperty<Map<AnnotationKind, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How many of the chosen kinds are to be decided on. */
  public int count() {
    return shown.chosen().stream().mapToInt(kind -> counts.get().getOrDefault(kind, 0)).sum();
  }

  /** An article's items as they are shown, with the suggestions and without what was rejected. */
  AnnotationSet over(ArticleId id, AnnotationSet items) {
    OpenSuggestions open = suggesting.openIn(id);
    Map<AnnotationKind, Integer> each = new EnumMap<>(AnnotationKind.class);
    open.annotations().forEach(suggestion -> each.merge(suggestion.kind(), 1, Integer::sum));
    items.annotations().stream()
        .filter(Annotation::isSuggested)
        .forEach(suggestion -> each.merge(suggestion.kind(), 1, Integer::sum));
    counts.set(Map.copyOf(each));
    return open.over(items, shown.shown());
  }

  private List<Annotation> suggested() {
    return article.itemsProperty().get().annotations().stream()
        .filter(Annotation::isSuggested)
        .toList();
  }

  /** Accepts the selected suggestion, and goes on to the next. */
  public void accept() {
    article
        .selectedAnnotation()
        .filter(Annotation::isSuggested)
        .ifPresent(
            suggestion -> {
              article.inspector().commit();
              annotator.accept(List.of(suggestion.id()));
              next(suggestion).ifPresent(id -> article.select(Optional.of(id)));
            });
  }

  /** Rejects the selected suggestion, and goes on to the next. */
  public void reject() {
    article
        .selectedAnnotation()
        .filter(Annotation::isSuggested)
        .ifPresent(
            suggestion -> {
              annotator.reject(suggestion.id());
              article.select(next(suggestion));
            });
  }

  /** The next suggestion in reading order; after the last one, the first. */
  private Optional<AnnotationId> next(Annotation decided) {
    List<Annotation> open = suggested();
    return open.stream()
        .filter(suggestion -> suggestion.spans().hull().compareTo(decided.spans().hull()) >= 0)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(Annotation::id);
  }

  /** Accepts all suggestions that are shown. */
  public void acceptAll() {
    article.inspector().commit();
    List<AnnotationId> all = suggested().stream().map(Annotation::id).toList();
    if (!all.isEmpty()) {
      annotator.accept(all);
      tell.accept(Notice.of(Message.ALL_ACCEPTED, all.size()));
    }
  }
}
