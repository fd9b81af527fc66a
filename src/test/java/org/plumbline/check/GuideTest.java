package org.plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.across.Dossier;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.Flag;

/** The user guide's page on the checks says what they do. */
class GuideTest {

  static Stream<GuideExample> examples() throws IOException {
    return GuideExample.ofThePage().stream();
  }

  private static List<String> ids() {
    return Stream.concat(Checks.ALL.stream().map(Check::id), Stream.of(Dossier.CHECK)).toList();
  }

  @Test
  void everyCheckHasAnExampleThatItFlagsAndOneOnWhichItIsSilent() throws IOException {
    List<GuideExample> examples = GuideExample.ofThePage();

    for (String check : ids()) {
      assertThat(examples)
          .filteredOn(example -> example.check().equals(check))
          .extracting(GuideExample::isFlagged)
          .as(check)
          .contains(true, false);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsFlaggedOrPassedOverAsThePageSays(GuideExample example) {
    Dossier dossier = new Dossier();
    List<Flag> flags = new ArrayList<>();
    for (CheckedArticle article : example.articles()) {
      flags.addAll(Checks.within(article));
      dossier.put(ArticleDigest.of(article));
    }
    flags.addAll(dossier.flags());

    assertThat(flags.stream().map(Flag::check).anyMatch(example.check()::equals))
        .isEqualTo(example.isFlagged());
  }
}
