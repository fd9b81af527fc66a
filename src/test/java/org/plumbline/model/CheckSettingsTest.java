package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;

class CheckSettingsTest {

  private static Flag flag(Severity severity) {
    return new Flag(
        new FlagId("check-1"),
        "check",
        severity,
        "Flagged.",
        List.of(
            new Flag.Evidence(new ArticleId("a"), Optional.empty(), new TextRange(0, 3), "The")));
  }

  @ParameterizedTest
  @CsvSource({"HIGH,MEDIUM", "MEDIUM,LOW", "LOW,LOW"})
  void aQuieterCheckIsOneDegreeLessSevereAndItsFlagTheSame(Severity before, Severity after) {
    CheckSettings settings = CheckSettings.NORMAL.with("check", CheckSetting.QUIETER);
    assertThat(settings.applied(flag(before))).contains(flag(after));
  }

  @Test
  void aCheckThatIsOffSaysNothingAndTheOthersSpeak() {
    assertThat(CheckSettings.NORMAL.with("check", CheckSetting.OFF).applied(flag(Severity.HIGH)))
        .isEmpty();
    assertThat(CheckSettings.NORMAL.with("other", CheckSetting.OFF).applied(flag(Severity.HIGH)))
        .contains(flag(Severity.HIGH));
  }

  @Test
  void aCheckThatIsNormalAgainIsAsIfItHadNeverBeenSet() {
    assertThat(
            CheckSettings.NORMAL.with("check", CheckSetting.OFF).with("check", CheckSetting.NORMAL))
        .isEqualTo(CheckSettings.NORMAL);
  }
}
