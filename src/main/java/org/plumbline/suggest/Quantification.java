package org.plumbline.suggest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.RelationType;
import org.plumbline.text.TextRange;

/** Links each figure to the claim of which it is part; of claims within claims, to the inmost. */
final class Quantification {

  private Quantification() {}

  /**
   * The links between some suggestions.
   *
   * @param suggestions in reading order
   */
  static List<SuggestedRelation> of(List<Suggestion> suggestions) {
    List<SuggestedRelation> links = new ArrayList<>();
    Deque<Suggestion> open = new ArrayDeque<>();
    for (Suggestion suggestion : suggestions) {
      TextRange place = suggestion.spans().hull();
      open.removeIf(claim -> claim.spans().hull().end() <= place.start());
      if (suggestion.body().kind() == AnnotationKind.CLAIM) {
        open.push(suggestion);
      } else if (suggestion.body().kind() == AnnotationKind.FIGURE) {
        open.stream()
            .filter(claim -> claim.spans().ranges().stream().anyMatch(part -> part.contains(place)))
            .findFirst()
            .map(claim -> link(suggestion, claim))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  private static SuggestedRelation link(Suggestion figure, Suggestion claim) {
    return new SuggestedRelation(
        RelationType.QUANTIFIES, figure.id(), claim.id(), Optional.empty());
  }
}
