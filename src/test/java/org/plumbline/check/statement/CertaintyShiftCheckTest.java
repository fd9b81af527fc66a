package org.plumbline.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;

class CertaintyShiftCheckTest {

  private static List<String> flagged(String text) {
    return Reading.flagged(new CertaintyShiftCheck(), Reading.of(text));
  }

  @Test
  void flagsWhatIsSuspectedAndConfirmedByOneSource() {
    assertThat(
            flagged(
                """
                The coastguard suspects that the tanker leaked oil near the reef.

                The coastguard confirmed that the tanker leaked oil near the reef.
                """))
        .containsExactly("suspects that the tanker leaked | confirmed that the tanker leaked");
  }

  @Test
  void flagsSpeculationOfNobodyThatIsConfirmed() {
    assertThat(
            flagged(
                """
                Rebel units have not been seen for days, fuelling speculation that they have retreated.

                The ministry confirmed that the rebel units retreated.
                """))
        .hasSize(1);
  }

  @Test
  void findsWhomPronounStandsFor() {
    assertThat(
            flagged(
                """
                The absence of the striker fuelled speculation that he had left the club.

                The club confirmed that the striker had left the club.
                """))
        .containsExactly("speculation that he had left | confirmed that the striker had left");
  }

  @Test
  void keepsSilentWhenTheTextTellsHowTheNewsWentOn() {
    assertThat(
            flagged(
                """
                The coastguard first suspected that the tanker leaked oil near the reef.

                It was later confirmed that the tanker leaked oil.
                """))
        .isEmpty();
  }

  @Test
  void keepsSilentWhenOneSourceIsSurerThanAnother() {
    assertThat(
            flagged(
                """
                The coastguard said the tanker may have leaked oil. Fishermen said the tanker leaked oil.
                """))
        .isEmpty();
  }

  @Test
  void flagsHeadlineThatIsSurerThanTheText() {
    assertThat(
            Reading.flagged(
                new CertaintyShiftCheck(),
                Reading.of(
                    "Tanker leaked oil near the reef",
                    "The tanker may have leaked oil, the coastguard said.")))
        .containsExactly("may have leaked");
    assertThat(
            Reading.flagged(
                new CertaintyShiftCheck(),
                Reading.of(
                    "Tanker leaked oil near the reef",
                    """
                    The tanker leaked oil on Monday. The coastguard believes that the tanker leaked \
                    oil for hours.
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ada Klem is rumoured to have resigned. The office confirmed that Klem had"
            + " resigned.",
        "A merger of Talvin and Bexor is rumoured. The merger of Talvin and Bexor has been"
            + " confirmed.",
        "Rumours of a takeover of Talvin lifted the shares. The takeover of Talvin is certain,"
            + " analysts say.",
      })
  void whatIsRumouredOfSomebodyOrOfWhatANounTellsIsOpen(String text) {
    assertThat(flagged(text)).hasSize(1);
  }

  @Test
  void speculationAboutAnEventNeedNotDoubtIt() {
    assertThat(
            flagged(
                "There is speculation about the closure of the Harrow mine. The closure of the"
                    + " Harrow mine is confirmed."))
        .isEmpty();
  }

  @Test
  void oneSentenceMayWeighWhatItTells() {
    assertThat(flagged("The debates might matter more, but the debates happen late in the year."))
        .isEmpty();
  }
}
