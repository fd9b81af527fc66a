package org.plumbline.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.model.Relation;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.text.TextRange;

/**
 * What can be kept and exported. An edit that a store refuses for good would hold up every later
 * one, so it must never be made.
 *
 * @param text of the article, which places count in
 */
record Keepable(String text) {

  /**
   * @throws IllegalArgumentException when a place is not in the text or inside a character, or what
   *     was written holds a NUL or half a surrogate pair
   */
  void require(Item item) {
    places(item).forEach(this::requireWhole);
    if (!written(item).allMatch(words -> words.equals(TypedText.clean(words)))) {
      throw new IllegalArgumentException("a text of %s cannot be kept".formatted(item.id()));
    }
  }

  private void requireWhole(TextRange place) {
    if (place.end() > text.length()) {
      throw new IllegalArgumentException(place + " reaches beyond the text");
    }
    if (isInsideCharacter(place.start()) || isInsideCharacter(place.end())) {
      throw new IllegalArgumentException(place + " parts a character");
    }
  }

  private boolean isInsideCharacter(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static List<TextRange> places(Item item) {
    return switch (item) {
      case Annotation annotation -> annotation.spans().ranges();
      case Relation relation -> relation.cue().stream().toList();
      case Review _, ArticleDetails _ -> List.of();
    };
  }

  private static Stream<String> written(Item item) {
    return switch (item) {
      case Annotation annotation ->
          Stream.of(
                  Stream.of(annotation.note()),
                  annotation.tags().stream(),
                  written(annotation.body()))
              .flatMap(words -> words);
      case Review review ->
          Stream.concat(
              Stream.of(review.id().value(), review.note()),
              review.flag().stream().flatMap(Keepable::written));
      case ArticleDetails details ->
          Stream.concat(
              Stream.of(details.title()),
              given(
                  List.of(
                      details.publisher(), details.byline(), details.url(), details.language())));
      case Relation _ -> Stream.empty();
    };
  }

  private static Stream<String> written(Body body) {
    return switch (body) {
      case Source source -> Stream.of(source.name());
      case Figure figure -> given(List.of(figure.unit(), figure.counted(), figure.event()));
      case Claim _ -> Stream.empty();
    };
  }

  private static Stream<String> written(Flag flag) {
    return Stream.concat(
        Stream.of(flag.check(), flag.message()),
        flag.evidence().stream().map(Flag.Evidence::quote));
  }

  private static Stream<String> given(List<Optional<String>> words) {
    return words.stream().flatMap(Optional::stream);
  }
}
