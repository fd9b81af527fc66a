package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.Item;

/** The texts of a project. */
record ArticleTable(Handle handle) {

  private static final Query CURRENT_DETAILS =
      new Query(
          """
          SELECT current_item.state_id FROM article
          JOIN current_item
            ON current_item.article_id = article.id AND current_item.item_id = article.id
          WHERE current_item.item_type = 'details' ORDER BY article.position\
          """);

  private static final Query ACCEPTED_ANNOTATIONS =
      new Query(
          """
          SELECT current_item.article_id, annotation_state.type, COUNT(*) AS number
          FROM current_item
          JOIN annotation_state ON annotation_state.state_id = current_item.state_id
          WHERE annotation_state.status = 'accepted'
          GROUP BY current_item.article_id, annotation_state.type\
          """);

  /** The articles that have details now, in order. */
  List<ArticleSummary> summaries() {
    Map<Long, Item> details = StateReader.read(handle, CURRENT_DETAILS);
    Map<String, Map<AnnotationKind, Integer>> accepted = new HashMap<>();
    ACCEPTED_ANNOTATIONS.each(
        handle,
        row ->
            accepted
                .computeIfAbsent(row.text("article_id"), _ -> new EnumMap<>(AnnotationKind.class))
                .put(row.spelled(AnnotationKind.class, "type"), (int) row.number("number")));
    List<ArticleSummary> summaries = new ArrayList<>();
    for (Long state : CURRENT_DETAILS.list(handle, row -> row.number("state_id"))) {
      if (details.get(state) instanceof ArticleDetails known) {
        summaries.add(
            new ArticleSummary(known, accepted.getOrDefault(known.id().value(), Map.of())));
      }
    }
    return summaries;
  }

  boolean has(ArticleId id) {
    return new Query("SELECT id FROM article WHERE id = :id", Map.of("id", id.value()))
        .first(handle, row -> row.text("id"))
        .isPresent();
  }

  /**
   * @throws UnreadableState when the text is not what was stored
   */
  Optional<Article> article(ArticleId id) {
    return new Query("SELECT text, sha256 FROM article WHERE id = :id", Map.of("id", id.value()))
        .first(
            handle,
            row -> {
              String text = row.text("text");
              if (!sha256(text).equals(row.text("sha256"))) {
                throw new UnreadableState("the text of " + id + " is not what it was");
              }
              return new Article(id, text);
            });
  }

  Optional<ArticleId> withText(String text) {
    return new Query(
            "SELECT id FROM article WHERE sha256 = :sha256 ORDER BY position",
            Map.of("sha256", sha256(text)))
        .first(handle, row -> new ArticleId(row.text("id")));
  }

  /**
   * @throws IllegalArgumentException when the id is taken
   */
  void add(Article article) {
    if (holds(article.id())) {
      throw new IllegalArgumentException("there is an article " + article.id() + " already");
    }
    long position =
        new Query("SELECT COALESCE(MAX(position), 0) + 1 AS next FROM article")
            .list(handle, row -> row.number("next"))
            .getFirst();
    Batch row = Batch.insertion(handle, "article", "id, position, sha256, text");
    row.add(article.id().value(), position, sha256(article.text()), article.text());
    row.execute();
  }

  boolean holds(ArticleId id) {
    return new Query("SELECT id FROM article WHERE id = :id", Map.of("id", id.value()))
        .first(handle, row -> row.text("id"))
        .isPresent();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
