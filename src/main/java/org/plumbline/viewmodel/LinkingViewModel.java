package org.plumbline.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.workspace.Annotator;

/**
 * Making a link: begun on the selected annotation, it waits for the other end, which is clicked, or
 * looked for step by step and taken. Where the two kinds allow several relations, one of them is
 * then chosen; a single one is made at once.
 */
public final class LinkingViewModel {

  private final ArticleViewModel article;
  private final Annotator annotator;
  private final ReadOnlyObjectWrapper<Optional<Linking>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  LinkingViewModel(ArticleViewModel article, Annotator annotator) {
    this.article = article;
    this.annotator = annotator;
  }

  public ReadOnlyObjectProperty<Optional<Linking>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public boolean isActive() {
    return state.get().isPresent();
  }

  /** Begins a link at the selected annotation. */
  public void begin() {
    state.set(
        article
            .selectedProperty()
            .get()
            .map(from -> new Linking(from, Optional.empty(), List.of())));
  }

  public void cancel() {
    state.set(Optional.empty());
  }

  /** An annotation that is gone cannot be linked, and what is on offer may have changed. */
  void follow(AnnotationSet now) {
    state
        .get()
        .ifPresent(
            linking -> {
              if (now.annotation(linking.from()).isEmpty()) {
                cancel();
              } else {
                Optional<AnnotationId> candidate =
                    linking.candidate().filter(end -> now.annotation(end).isPresent());
                List<LinkOffer> offers =
                    linking.offers().isEmpty()
                        ? List.of()
                        : candidate.map(end -> offers(linking.from(), end)).orElse(List.of());
                state.set(Optional.of(new Linking(linking.from(), candidate, offers)));
              }
            });
  }

  /** Every relation that could be made between two annotations, in either direction. */
  private List<LinkOffer> offers(AnnotationId one, AnnotationId other) {
    Stream<LinkOffer> forth =
        annotator.possibleRelations(one, other).stream()
            .map(type -> new LinkOffer(one, type, other));
    Stream<LinkOffer> back =
        annotator.possibleRelations(other, one).stream()
            .filter(type -> !type.isSymmetric())
            .map(type -> new LinkOffer(other, type, one));
    return Stream.concat(forth, back).toList();
  }

  /** Picks out the next annotation that can be the other end. */
  void step(int direction) {
    state
        .get()
        .ifPresent(
            linking -> {
              AnnotationId from = linking.from();
              List<Annotation> ends =
                  article.itemsProperty().get().annotations().stream()
                      .filter(end -> end.id().equals(from) || !offers(from, end.id()).isEmpty())
                      .toList();
              Optional<AnnotationId> at = linking.candidate().or(() -> Optional.of(from));
              Optional<AnnotationId> next = article.stepFrom(at, ends, direction);
              if (next.equals(Optional.of(from))) {
                next = article.stepFrom(next, ends, direction);
              }
              Optional<AnnotationId> candidate = next.filter(end -> !end.equals(from));
              state.set(Optional.of(new Linking(from, candidate, List.of())));
            });
  }

  /** Takes the first of these that can be the other end; where none can, nothing happens. */
  void clickEnd(List<AnnotationId> innermostFirst) {
    state
        .get()
        .ifPresent(
            linking ->
                innermostFirst.stream()
                    .filter(end -> !offers(linking.from(), end).isEmpty())
                    .findFirst()
                    .ifPresent(end -> take(linking.from(), end)));
  }

  /** Takes the annotation that is picked out for the other end. */
  public void takeCandidate() {
    state
        .get()
        .ifPresent(linking -> linking.candidate().ifPresent(end -> take(linking.from(), end)));
  }

  private void take(AnnotationId from, AnnotationId end) {
    List<LinkOffer> offers = offers(from, end);
    if (offers.size() == 1) {
      choose(offers.getFirst());
    } else {
      state.set(Optional.of(new Linking(from, Optional.of(end), offers)));
    }
  }

  /** Makes one of the relations on offer. */
  public void choose(LinkOffer offer) {
    cancel();
    annotator.link(offer.from(), offer.type(), offer.to(), Optional.empty());
  }
}
