package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.exchange.DocumentWriter.Scope;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Review;

/** A flag may point into another article, whose text decides where that is. */
class FlagsAcrossArticlesTest {

  private static final String OWN = "😊 12 ships";
  private static final String OTHER = "😊😊 14 ships";
  private static final ArticleTexts BOTH =
      id -> id.value().equals("other") ? Optional.of(OTHER) : Optional.empty();

  private static Flag.Evidence evidence(String article, String text, String quote) {
    return new Flag.Evidence(
        new ArticleId(article), Optional.empty(), Examples.range(text, quote), quote);
  }

  private static AnnotationDocument document(Flag.Evidence... evidence) {
    FlagId id = new FlagId("f");
    Flag flag = new Flag(id, "articles-disagree", Flag.Severity.HIGH, "12, 14", List.of(evidence));
    List<Item> items = new ArrayList<>();
    items.add(ArticleDetails.titled(new ArticleId("own"), "Own"));
    items.add(
        new Review(
            id,
            Review.Decision.DEFERRED,
            Examples.ANALYST,
            Examples.EXPORTED,
            "later",
            Optional.of(flag)));
    return Examples.document("own", OWN, items, List.of(flag));
  }

  private static byte[] written(AnnotationDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocumentWriter(Scope.ACCEPTED, BOTH).write(document, out);
    return out.toByteArray();
  }

  private final AnnotationDocument document =
      document(evidence("own", OWN, "12"), evidence("other", OTHER, "14"));

  @Test
  void placesAreCountedInTheTextTheyAreIn() throws Exception {
    ReadDocument read = new DocumentReader(BOTH).read("both.json", written(document));

    assertThat(read).isEqualTo(new ReadDocument(document, List.of()));
  }

  @Test
  void placeInAnUnknownArticleIsAnnouncedAsLost() throws Exception {
    ReadDocument read = new DocumentReader(ArticleTexts.NONE).read("one.json", written(document));

    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "/flags/0/evidence/1",
                "an article whose text is known, to find the place in",
                "\"other\""));
    assertThat(read.document()).isEqualTo(document(evidence("own", OWN, "12")));
  }

  @Test
  void flagWithoutAnyKnownPlaceIsAnnouncedAsLostAndItsReviewKept() throws Exception {
    AnnotationDocument elsewhere = document(evidence("other", OTHER, "14"));

    ReadDocument read = new DocumentReader(ArticleTexts.NONE).read("one.json", written(elsewhere));

    assertThat(read.losses()).hasSize(1);
    assertThat(read.document().flags()).isEmpty();
    assertThat(read.document().items().reviews())
        .containsExactly(
            new Review(
                new FlagId("f"),
                Review.Decision.DEFERRED,
                Examples.ANALYST,
                Examples.EXPORTED,
                "later",
                Optional.empty()));
  }

  @Test
  void wrongQuoteInAKnownArticleIsRefused() throws Exception {
    byte[] json = written(document);
    ArticleTexts changed = _ -> Optional.of("Nothing of that kind");

    assertThatThrownBy(() -> new DocumentReader(changed).read("one.json", json))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("/flags/0/evidence/1/quote");
  }

  @Test
  void writingIntoAnUnknownArticleIsRefused() {
    assertThatThrownBy(() -> Examples.written(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a flag points into article other, which is not known");
  }
}
