package org.plumbline.suggest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.language.grammar.ArbitraryArticle;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class AnyClaimTest {

  private final ClaimRecogniser claims = new ClaimRecogniser();

  @Property
  void anyStatementIsDescribed(
      @ForAll("articles") ArbitraryArticle article, @ForAll int one, @ForAll int other) {
    var whole = new TextRange(0, article.text().length());
    Spans content = Spans.of(article.range(one, other));
    assertThat(claims.describe(content, whole, article.analyses())).isNotNull();
  }

  @Property
  void ownStatementsLieInTheText(
      @ForAll("articles") ArbitraryArticle article, @ForAll int one, @ForAll int other) {
    var whole = new TextRange(0, article.text().length());
    List<Spans> attributed = List.of(Spans.of(article.range(one, other)));
    assertThat(claims.unattributed(article.text(), article.analyses(), attributed))
        .allMatch(found -> whole.contains(found.spans().hull()));
  }

  @Provide
  Arbitrary<ArbitraryArticle> articles() {
    return ArbitraryArticle.any();
  }
}
