package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.store.Work.ANA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.Revision;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.text.TextRange;

/** Whatever is stored is read back equal, to the last digit, nanosecond and character. */
class StoredItemsTest {

  private final Path folder = Files.createTempDirectory("stored-items");
  private final ProjectStore store = new ProjectFile(folder.resolve("items.plumbline")).create();

  StoredItemsTest() throws IOException, ProjectException {}

  @AfterProperty
  void delete() throws IOException {
    store.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** What one article is to hold, twice: two states of each item. */
  record Content(
      String text, Instant at, EditLabel label, List<Item> items, List<Item> changedItems) {}

  @Property(tries = 200)
  void everyItemEditAndTextComesBackEqual(@ForAll("contents") Content content) {
    ArticleId id = new ArticleId(UUID.randomUUID().toString());
    Article article = new Article(id, content.text());
    List<Item> items = ofArticle(id, content.items());
    List<Item> changed = ofArticle(id, content.changedItems());
    Edit creation = edit(id, content, items.stream().map(Change::created).toList());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      changes.add(Change.changed(items.get(i), changed.get(i)));
    }
    Edit change = edit(id, content, changes);

    store.add(article, creation);
    assertThat(store.article(id)).isEqualTo(article);
    assertThat(store.articleWithText(content.text())).isPresent();
    assertThat(store.items(id)).isEqualTo(AnnotationSet.of(items));
    assertThat(store.edit(creation.id())).contains(creation);

    store.append(change);
    assertThat(store.items(id)).isEqualTo(AnnotationSet.of(changed));
    assertThat(store.edit(change.id())).contains(change);
    assertThat(store.revisions(id, changed.getFirst().id()))
        .extracting(Revision::change)
        .containsExactly(creation.changes().getFirst(), change.changes().getFirst());

    store.append(change.inverted(newId(), ANA, content.at()));
    assertThat(store.items(id)).isEqualTo(AnnotationSet.of(items));
  }

  private static Edit edit(ArticleId id, Content content, List<Change> changes) {
    return new Edit(newId(), id, ANA, content.at(), content.label(), Optional.empty(), changes);
  }

  private static EditId newId() {
    return new EditId(UUID.randomUUID().toString());
  }

  /** Details bear the id of their article. */
  private static List<Item> ofArticle(ArticleId id, List<Item> items) {
    return items.stream()
        .map(item -> item instanceof ArticleDetails details ? details.withId(id) : item)
        .toList();
  }

  @Provide
  Arbitrary<Content> contents() {
    return Combinators.combine(
            ItemArbitraries.texts(),
            ItemArbitraries.instants(),
            Arbitraries.of(EditLabel.class),
            items(),
            items())
        .as(Content::new);
  }

  private static Arbitrary<List<Item>> items() {
    AnnotationId one = new AnnotationId("same");
    AnnotationId other = new AnnotationId("☂ other");
    // An annotation and a review may share a name without being mistaken for each other.
    Arbitrary<Review> reviews = ItemArbitraries.reviews(new FlagId("same"));
    Arbitrary<Optional<TextRange>> cues =
        ItemArbitraries.spans().map(spans -> spans.ranges().getFirst()).optional();
    return Combinators.combine(
            ItemArbitraries.annotations(one),
            ItemArbitraries.annotations(other),
            reviews,
            ItemArbitraries.details(new ArticleId("?")),
            cues,
            Arbitraries.integers().between(0, 10))
        .as(
            (first, second, review, details, cue, number) -> {
              Annotation alike = second.withBody(first.body());
              List<RelationType> types = RelationType.allowedBetween(first.kind(), alike.kind());
              RelationType type = types.get(number % types.size());
              return List.of(
                  first,
                  alike,
                  review,
                  details,
                  new Relation(new RelationId("same"), type, one, other, cue));
            });
  }
}
