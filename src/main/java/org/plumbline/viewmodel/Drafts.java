package org.plumbline.viewmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;

/**
 * What was typed into fields and could not be taken yet. It waits here while other annotations and
 * articles are seen.
 */
final class Drafts {

  private record Place(ArticleId article, AnnotationId annotation, FieldName field) {}

  private final Map<Place, String> texts = new HashMap<>();

  Optional<String> of(ArticleId article, AnnotationId annotation, FieldName field) {
    return Optional.ofNullable(texts.get(new Place(article, annotation, field)));
  }

  /**
   * Keeps what a field refuses to take, or, when it refuses nothing, forgets what it refused
   * before.
   */
  void keep(ArticleId article, AnnotationId annotation, FieldName field, Optional<String> refused) {
    Place place = new Place(article, annotation, field);
    refused.ifPresentOrElse(text -> texts.put(place, text), () -> texts.remove(place));
  }
}
