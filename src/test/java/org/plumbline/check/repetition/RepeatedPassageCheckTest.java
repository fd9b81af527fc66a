package org.plumbline.check.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;

class RepeatedPassageCheckTest {

  private final RepeatedPassageCheck check = new RepeatedPassageCheck();

  @Test
  void flagsHeadlineThatStandsTwice() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    """
                    Old bridge over the Elm closed

                    Old bridge over the Elm closed.

                    It will reopen.
                    """)))
        .containsExactly("Old bridge over the Elm closed | Old bridge over the Elm closed.");
  }

  @Test
  void keepsSilentAboutLabels() {
    assertThat(Reading.flagged(check, Reading.of("Read more\n\nThe bridge closed.\n\nRead more")))
        .isEmpty();
  }

  @Test
  void flagsSentenceThatStandsInTwoParagraphs() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    """
                    Rain fell all night. The northern line will not run before Tuesday.

                    The NORTHERN line will not run before Tuesday! Buses will.
                    """)))
        .containsExactly(
            "The northern line will not run before Tuesday."
                + " | The NORTHERN line will not run before Tuesday!");
  }

  @Test
  void flagsParagraphOnceAndNotItsSentencesToo() {
    String paragraph = "The harvest was the best in ten years. Prices fell by a third.";
    assertThat(Reading.flagged(check, Reading.of(paragraph + "\n\nIt snowed.\n\n" + paragraph)))
        .containsExactly(paragraph + " | " + paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Lee and Tom Hart",
        "Article goes on below this picture",
        "Sign up for our morning newsletter.",
        "A tram in Basel. Photograph: Ann Lee/Getty",
        "\"We had no time to fetch our things,\"",
        "He declined to comment."
      })
  void keepsSilentAboutWhatMayComeAgain(String line) {
    String news = "The tunnel was flooded on Monday.\n\nNobody was hurt.\n\nTrains wait.\n\n";
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    news + "It rained. " + "Lightly.\n\n\n" + line + "\n\nIt dried.\n\n" + line)))
        .isEmpty();
  }

  @Test
  void theTitleMayBeTheFirstLineToo() {
    String title = "Old bridge over the Elm closed";
    assertThat(Reading.flagged(check, Reading.of(title, title + "\n\nIt will reopen."))).isEmpty();
  }
}
