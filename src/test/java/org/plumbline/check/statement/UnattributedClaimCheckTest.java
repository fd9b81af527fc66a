package org.plumbline.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.check.article.Reading;

class UnattributedClaimCheckTest {

  private static List<String> flagged(String text) {
    return Reading.flagged(new UnattributedClaimCheck(), Reading.of(text));
  }

  @Test
  void flagsHearsay() {
    assertThat(flagged("The singer Mia Holm reportedly owes the tax office 3 million euros."))
        .hasSize(1);
    assertThat(flagged("Mia Holm is believed to owe the tax office 3 million euros.")).hasSize(1);
  }

  @Test
  void keepsSilentAboutHearsayThatSomebodyPassesOn() {
    assertThat(flagged("Mia Holm allegedly owes 3 million euros, the tax office said.")).isEmpty();
  }

  @Test
  void flagsEstimatesOfCasualtiesThatAreNobodys() {
    assertThat(flagged("About 40 people were injured in the stampede."))
        .containsExactly("About 40");
    assertThat(flagged("About 40 people were injured in the stampede, doctors said.")).isEmpty();
    assertThat(flagged("Four people were injured in the stampede.")).isEmpty();
    assertThat(flagged("About 40 of them have been injured, Ida Moe, a doctor, estimates."))
        .isEmpty();
  }

  @Test
  void flagsUnnamedSourcesOnceAnArticle() {
    assertThat(
            flagged(
                """
                The merger will fail, a source close to the board said.

                The source said the price was too high.
                """))
        .containsExactly("a source close to the board | The source");
  }

  @Test
  void keepsSilentAboutSourcesThatCanBeTold() {
    assertThat(flagged("The merger will fail, the chairwoman, Ida Moe, said.")).isEmpty();
    assertThat(flagged("Doctors at the city hospital said the virus had spread.")).isEmpty();
  }
}
