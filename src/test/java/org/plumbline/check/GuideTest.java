package org.plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

/** The user guide's page on the checks says what they do. */
class GuideTest {

  static Stream<GuideExample> examples() throws IOException {
    return GuideExample.ofThePage().stream();
  }

  @Test
  void everyCheckHasAnExampleThatItFlagsAndOneOnWhichItIsSilent() throws IOException {
    List<GuideExample> examples = GuideExample.ofThePage();

    for (Check check : Checks.ALL) {
      assertThat(examples)
          .filteredOn(example -> example.check().equals(check.id()))
          .extracting(GuideExample::isFlagged)
          .as(check.id())
          .contains(true, false);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsFlaggedOrPassedOverAsThePageSays(GuideExample example) {
    List<Flag> flags =
        Checks.within(Reading.of(example.headline(), example.text(), example.publishedOn()));

    assertThat(flags.stream().map(Flag::check).anyMatch(example.check()::equals))
        .isEqualTo(example.isFlagged());
  }
}
