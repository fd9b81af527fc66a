package org.plumbline.suggest.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.language.grammar.ArbitraryArticle;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.figure.FoundFigure;

class AnyFigureTest {

  private final FigureScope scope = new FigureScope();

  @Property
  void figuresStayWhereTheyAre(
      @ForAll("articles") ArbitraryArticle article, @ForAll int one, @ForAll int other) {
    Figure figure = Figure.of(FigureKind.COUNT, Quantity.UNKNOWN);
    var found = new FoundFigure(article.range(one, other), figure);
    assertThat(scope.describe(List.of(found), article.analyses().getFirst()))
        .extracting(FoundFigure::range)
        .containsExactly(found.range());
  }

  @Provide
  Arbitrary<ArbitraryArticle> articles() {
    return ArbitraryArticle.any();
  }
}
