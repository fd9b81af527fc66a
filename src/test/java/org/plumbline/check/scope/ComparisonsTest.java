package org.plumbline.check.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.Reading;
import org.plumbline.model.ComparedFigure;

/** For each figure, what it was compared with, and what came of it. */
class ComparisonsTest {

  private static List<String> comparedWith(String quote, String text) {
    CheckedArticle article = Reading.of(text);
    FigureMention figure =
        article.body().figures().stream()
            .filter(each -> each.quote().equals(quote))
            .findFirst()
            .orElseThrow();
    return Comparisons.of(article).with(figure.annotation().id()).stream()
        .map(ComparisonsTest::told)
        .toList();
  }

  private static String told(ComparedFigure compared) {
    return compared.other().quote() + " " + compared.verdict();
  }

  @Test
  void everyFigureOfOneThingIsHeldAgainstEveryOther() {
    String text =
        "Police arrested 23 fans after the derby. Last year 32 fans were arrested.\n\n"
            + "Another 40 fans were sent home. Two officers were hurt.";
    assertThat(comparedWith("23", text)).containsExactly("32 OTHER_TIME", "40 PART");
    assertThat(comparedWith("40", text)).containsExactly("23 PART", "32 PART");
    assertThat(comparedWith("Two", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The hall was to cost 56 million euros. The hall cost 86 million euros.     | 86 million euros PLAN
          The clinic treats 40 patients a day. The clinic saw 900 patients.          | 900 RATE
          The vote cost 12 seats in Lower Keld. The vote cost 15 seats in Mar Vista. | 15 OTHER_PLACE
          The city built 20 homes. The city bought 90 homes.                         | 90 OTHER_EVENT
          About 300 homes burned in Keld. The 310 homes that burned were insured.    | 310 AGREES
          """)
  void theVerdictSaysWhyNothingWasFlagged(String text, String expected) {
    CheckedArticle article = Reading.of(text);
    assertThat(
            Comparisons.of(article)
                .with(article.body().figures().getFirst().annotation().id())
                .stream()
                .map(ComparisonsTest::told))
        .containsExactly(expected);
  }
}
