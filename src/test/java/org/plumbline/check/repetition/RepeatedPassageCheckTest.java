package org.plumbline.check.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
