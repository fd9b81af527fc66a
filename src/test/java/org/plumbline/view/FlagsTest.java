package org.plumbline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.control.Mark;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.FlagRow;
import org.plumbline.workspace.ReviewedFlag;

class FlagsTest {

  private static final ArticleId ARTICLE = new ArticleId("port");

  @Test
  void aPlaceAtWhichSeveralFlagsPointHasOneWave() {
    FlagRow first = flag("change-mismatch", new TextRange(4, 9), new TextRange(20, 24));
    FlagRow second = flag("sum-mismatch", new TextRange(20, 24), new TextRange(30, 34));

    assertThat(Flags.marks(List.of(first, second), ARTICLE))
        .flatExtracting(Mark::ranges)
        .containsExactly(new TextRange(4, 9), new TextRange(20, 24), new TextRange(30, 34));
  }

  private static FlagRow flag(String check, TextRange... places) {
    List<Flag.Evidence> evidence =
        Stream.of(places)
            .map(place -> new Flag.Evidence(ARTICLE, Optional.empty(), place, place.toString()))
            .toList();
    List<String> values = Collections.nCopies(evidence.size(), "");
    Flag flag = Flag.of(check, Severity.HIGH, "It does not fit.", evidence, values);
    return new FlagRow(ARTICLE, "The port", ReviewedFlag.of(List.of(flag), List.of()).getFirst());
  }
}
