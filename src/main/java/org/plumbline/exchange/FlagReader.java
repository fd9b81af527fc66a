package org.plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.text.TextRange;

/** Reads the flags of a document and the reviews of them. */
final class FlagReader {

  private final ArticleId own;
  private final QuotedText text;
  private final Set<AnnotationId> annotations;
  private final ArticleTexts others;
  private final Findings losses;

  /**
   * @param own the document's article
   * @param text its text
   * @param annotations the annotations that the document holds
   * @param losses where to note what cannot be kept
   */
  FlagReader(
      ArticleId own,
      QuotedText text,
      Set<AnnotationId> annotations,
      ArticleTexts others,
      Findings losses) {
    this.own = own;
    this.text = text;
    this.annotations = annotations;
    this.others = others;
    this.losses = losses;
  }

  /** The flags that point at a place whose text is known, which is all but very odd ones. */
  List<Flag> flags(Fields document) {
    List<Flag> flags = new ArrayList<>();
    Set<FlagId> ids = new HashSet<>();
    for (Fields fields : document.each("flags")) {
      FlagId id = new FlagId(fields.nonBlank("id"));
      if (!ids.add(id)) {
        fields.note("id", "an id that no other flag has", Excerpt.of(id.value()));
      }
      List<Flag.Evidence> evidence =
          fields.each("evidence").stream().map(this::evidence).flatMap(Optional::stream).toList();
      if (!evidence.isEmpty()) {
        flags.add(
            new Flag(
                id,
                fields.text("check"),
                fields.constant("severity", Flag.Severity.class),
                fields.text("message"),
                evidence));
      }
    }
    return flags;
  }

  private Optional<Flag.Evidence> evidence(Fields fields) {
    ArticleId article = new ArticleId(fields.nonBlank("article"));
    Optional<AnnotationId> annotation =
        fields.has("annotation")
            ? Optional.of(new AnnotationId(fields.nonBlank("annotation")))
            : Optional.empty();
    Optional<TextRange> range;
    if (article.equals(own)) {
      requireKnown(annotation, fields);
      range = text.range(fields);
    } else {
      range = rangeElsewhere(article, fields);
    }
    return range.map(found -> new Flag.Evidence(article, annotation, found, fields.text("quote")));
  }

  private void requireKnown(Optional<AnnotationId> annotation, Fields fields) {
    if (annotation.isPresent() && !annotations.contains(annotation.get())) {
      fields.note(
          "annotation",
          "the id of an annotation in this document",
          Excerpt.of(fields.text("annotation")));
    }
  }

  private Optional<TextRange> rangeElsewhere(ArticleId article, Fields fields) {
    Optional<String> known = others.textOf(article);
    if (known.isEmpty()) {
      losses.add(
          fields.pointer(),
          "an article whose text is known, to find the place in",
          Excerpt.of(article.value()));
      return Optional.empty();
    }
    return new QuotedText(known.get()).range(fields);
  }

  /**
   * The reviews of a document.
   *
   * @param flags those that could be kept; the others' reviews are kept without them
   */
  List<Review> reviews(Fields document, List<Flag> flags) {
    Map<FlagId, Flag> known = new HashMap<>();
    flags.forEach(flag -> known.put(flag.id(), flag));
    return document.each("flags").stream()
        .filter(flag -> flag.has("review"))
        .map(
            flag -> {
              FlagId id = new FlagId(flag.nonBlank("id"));
              return review(id, flag.at("review"), Optional.ofNullable(known.get(id)));
            })
        .toList();
  }

  private static Review review(FlagId id, Fields fields, Optional<Flag> flag) {
    return new Review(
        id,
        fields.constant("decision", Review.Decision.class),
        new AnalystId(fields.nonBlank("by")),
        fields.instant("at"),
        fields.text("note"),
        flag);
  }
}
