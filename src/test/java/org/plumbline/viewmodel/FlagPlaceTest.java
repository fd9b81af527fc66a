package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag.Evidence;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.FlagPlace.Words;

class FlagPlaceTest {

  private static final Article ARTICLE =
      new Article(
          new ArticleId("port"),
          "Sales rose from 40 million to 50 million euros, up 60%.\n\nThe port has 60 cranes.");

  @Test
  void evidenceOfOneSentenceIsOnePlaceWithAllOfItMarked() {
    FlagPlace place =
        FlagPlace.of(List.of(evidence("40 million"), evidence("60%")), ARTICLE, Optional.empty());

    assertThat(place.words())
        .containsExactly(
            new Words("Sales rose from ", false),
            new Words("40 million", true),
            new Words(" to 50 million euros, up ", false),
            new Words("60%", true),
            new Words(".", false));
    assertThat(place.quote()).isEqualTo("40 million");
    assertThat(place.inContext()).isEqualTo(ARTICLE.text().lines().findFirst().orElseThrow());
  }

  @Test
  void evidenceOfAnotherParagraphOrToldBackwardsIsAnotherPlace() {
    assertThat(FlagPlace.isNear(evidence("40 million"), evidence("60%"), ARTICLE)).isTrue();
    assertThat(FlagPlace.isNear(evidence("60%"), evidence("60 cranes"), ARTICLE)).isFalse();
    assertThat(FlagPlace.isNear(evidence("60%"), evidence("40 million"), ARTICLE)).isFalse();
  }

  private static Evidence evidence(String quote) {
    int start = ARTICLE.text().indexOf(quote);
    return new Evidence(
        ARTICLE.id(), Optional.empty(), new TextRange(start, start + quote.length()), quote);
  }
}
