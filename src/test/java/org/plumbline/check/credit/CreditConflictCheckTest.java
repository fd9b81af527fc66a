package org.plumbline.check.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

class CreditConflictCheckTest {

  private final CreditConflictCheck check = new CreditConflictCheck();

  private List<String> flagged(String text) {
    return Reading.flagged(check, Reading.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Le Monde/",
        "(Chicago Tribune)",
        "Source: Chicago Tribune",
        "(Source: Chicago Tribune)",
        "— Chicago Tribune",
        "© 2024 Chicago Tribune",
        "Via Chicago Tribune",
        "Chicago Tribune"
      })
  void flagsTextThatCreditsAnotherOutletThanItsEnd(String end) {
    assertThat(flagged("The dam held through the night, NPR reports.\n\n" + end))
        .singleElement()
        .asString()
        .startsWith("NPR | ")
        .containsAnyOf("Le Monde", "Chicago Tribune");
  }

  @Test
  void flagsMarkBehindTheLastSentence() {
    assertThat(
            flagged(
                "The lake froze over, writes theindependent.\n\nIt thawed in May. /Boston Globe/"))
        .containsExactly("theindependent | Boston Globe");
  }

  @Test
  void flagsDatelineAgainstTheEnd() {

    assertThat(flagged("OSLO (dpa) - The ferries ran late.\n\nThey ran on Sunday.\n\n(Xinhua)"))
        .containsExactly("dpa | Xinhua");
  }

  @Test
  void anInterviewWithAnotherOutletWeighsLess() {
    assertThat(check.check(Reading.of("She told the Irish Times so.\n\nIt rained.\n\n(CNN)")))
        .extracting(Flag::severity)
        .containsExactly(Severity.LOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam held, NPR reports.\n\n/NPR/",
        "The dam held, the Daily Mirror reports.\n\n(Mirror)",
        "The dam held, the Associated Press reports.\n\n(AP)",
        "The dam held, BBC News reports.\n\nSource: BBC",
        "The dam held, NPR reports. CNN had reported a leak.\n\nMore rain is due.\n\n(Xinhua)",
        "The dam held, NPR reports.\n\nMore rain is due.\n\n(NPR, Xinhua)",
        "The dam held, NPR reports.\n\nMore rain is due, said Ann Lee (Greens).",
        "The dam held, NPR reports.\n\nSource: Ministry of Works",
        "The dam held.\n\n(Xinhua)"
      })
  void keepsSilentWhereCreditsAgreeOrAreMereReports(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  private static CheckedArticle publishedBy(String outlet, String text) {
    CheckedArticle article = Reading.of(text);
    return new CheckedArticle(
        article.article(),
        article.details().withPublisher(Optional.of(outlet)),
        article.body(),
        article.headline());
  }

  @Test
  void flagsEndThatNamesAnotherNewspaperThanTheDetails() {
    String text = "The dam held.\n\nMore rain is due.\n\n(Chicago Tribune)";
    assertThat(Reading.flagged(check, publishedBy("Irish Times", text)))
        .containsExactly("Chicago Tribune");
    assertThat(Reading.flagged(check, publishedBy("The Chicago Tribune", text))).isEmpty();
  }

  @Test
  void anAgencyMayStandInAnyNewspaper() {
    assertThat(
            Reading.flagged(
                check,
                publishedBy("Irish Times", "The dam held.\n\nMore rain is due.\n\n(Reuters)")))
        .isEmpty();
  }
}
