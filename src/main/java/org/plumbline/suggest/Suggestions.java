package org.plumbline.suggest;

import java.util.List;

/**
 * All that the program would tag in one article.
 *
 * @param suggestions in reading order; no two share an id
 * @param relations between two of the suggestions
 */
public record Suggestions(List<Suggestion> suggestions, List<SuggestedRelation> relations) {

  public static final Suggestions NONE = new Suggestions(List.of(), List.of());

  public Suggestions {
    suggestions = List.copyOf(suggestions);
    relations = List.copyOf(relations);
  }
}
