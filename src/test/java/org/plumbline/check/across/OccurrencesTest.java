package org.plumbline.check.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Whether, where and when one event took place, in two articles. */
class OccurrencesTest {

  private static Desk desk(String courier, String herald) {
    return new Desk().with("Courier", courier).with("Herald", herald);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brodex recalled the Vela bus in May 2024.           | Brodex did not recall the Vela bus in May 2024.
          Parliament approved the fishing bill on Thursday.   | Parliament rejected the fishing bill on Thursday.
          The court convicted Anders Holm of fraud.           | The court acquitted Anders Holm of fraud.
          President Adan resigned on Monday.                  | President Adan did not resign on Monday.
          """)
  void anEventThatOneAffirmsAndOneDeniesIsFlagged(String courier, String herald) {
    assertThat(desk(courier, herald).flags())
        .extracting(Flag::severity)
        .containsOnly(Severity.HIGH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trawler Havila capsized near Tarrin.            | The trawler Havila capsized near Ellerby.
          The Baltic summit was held in Riga on 12 June 2024. | The Baltic summit was held in Vilnius on 12 June 2024.
          Striker Leo Marin was born in Lisbon in 1999.       | Striker Leo Marin was born in Porto in 1999.
          """)
  void anEventThatIsPutInTwoPlacesIsFlagged(String courier, String herald) {
    assertThat(desk(courier, herald).flags()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Karlin bridge collapsed on 3 March 2025 after heavy rain. | The Karlin bridge collapsed on 5 March 2025.
          The Aldbury museum was founded in 1871.                       | The Aldbury museum was founded in 1817.
          """)
  void whatHappensButOnceIsFlaggedWithTwoDays(String courier, String herald) {
    assertThat(desk(courier, herald).flags()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another thing, or another of its sort
          The hotel Astoria burned down in Graz.             | The hotel Bristol burned down in Linz.
          Police arrested a man in Leeds.                    | Police arrested a man in York.
          The train derailed near Leeds.                     | The train derailed near York.
          # what can happen more than once
          President Lund visited Riga on 3 March 2025.       | President Lund visited Vilnius on 5 March 2025.
          Parliament debated the fishing bill on 4 March 2025. | Parliament debated the fishing bill on 6 March 2025.
          Shops in Talheim closed on Sunday.                 | Shops in Talheim did not close on Monday.
          Talvin did not pay a dividend in 2023.             | Talvin paid a dividend in 2024.
          # a development
          The court has not yet ruled on the appeal of Anders Holm. | The court ruled on the appeal of Anders Holm.
          Brodex will not recall the Vela bus.               | Brodex recalled the Vela bus after two fires.
          # one within the other
          The fire destroyed the Meldrum mill in Bavaria.    | The fire destroyed the Meldrum mill in Munich.
          The Karlin bridge collapsed in March 2025.         | The Karlin bridge collapsed on 5 March 2025.
          """)
  void whatMayBothBeRightIsNot(String courier, String herald) {
    assertThat(desk(courier, herald).flags()).isEmpty();
  }

  @Test
  void theMessageQuotesBothOutlets() {
    assertThat(
            desk(
                    "The trawler Havila capsized near Tarrin.",
                    "The trawler Havila capsized near Ellerby.")
                .messages())
        .containsExactly(
            "Courier: “capsized near Tarrin”; Herald: “capsized near Ellerby”,"
                + " of what seems to be one event.");
  }

  @Test
  void aLaterArticleMayTellWhatHasHappenedSince() {
    assertThat(
            new Desk()
                .with("Courier", "2025-03-04", "Brodex did not recall the Vela bus.")
                .with("Herald", "2025-03-07", "Brodex recalled the Vela bus.")
                .flags())
        .isEmpty();
  }

  @Test
  void sourcesThatDisagreeAreALesserMatter() {
    assertThat(
            desk(
                    "Brodex recalled the Vela bus in May 2024, the ministry said.",
                    "Brodex did not recall the Vela bus in May 2024, the union said.")
                .flags())
        .extracting(Flag::severity)
        .containsExactly(Severity.LOW);
  }

  @Test
  void whoeverWasHiredMayHaveBeenFiredSince() {
    assertThat(desk("Goldex hired Paul Lind.", "Paul Lind was fired.").flags()).isEmpty();
  }
}
