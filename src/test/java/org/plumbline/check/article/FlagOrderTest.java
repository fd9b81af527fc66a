package org.plumbline.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.FlagId;
import org.plumbline.text.TextRange;

/** What a flag is called, and in which order flags are listed. */
class FlagOrderTest {

  private static final ArticleId ARTICLE = new ArticleId("article");

  private static Flag.Evidence place(int start, String quote) {
    return new Flag.Evidence(
        ARTICLE, Optional.empty(), new TextRange(start, start + quote.length()), quote);
  }

  private static Flag flag(Severity severity, int start, String quote, String value) {
    return Flag.of("check", severity, "message", List.of(place(start, quote)), List.of(value));
  }

  @Test
  void anIdIsTheSameOnEveryMachine() {
    // printf '5:12\n12' | sha256sum | cut -c -16
    assertThat(flag(Severity.HIGH, 0, "12", "12").id().value()).isEqualTo("check-ffd6ccd7c694fe5f");
  }

  @Test
  void anIdDependsOnNothingButTheCheckAndWhatItCompared() {
    Flag flag = flag(Severity.HIGH, 0, "12", "12");
    Flag.Evidence elsewhere =
        new Flag.Evidence(
            new ArticleId("other"),
            Optional.of(new AnnotationId("a1")),
            new TextRange(70, 72),
            "12");
    assertThat(Flag.of("check", Severity.LOW, "said", List.of(elsewhere), List.of("12")).id())
        .isEqualTo(flag.id());
    assertThat(flag(Severity.HIGH, 0, "12", "13").id()).isNotEqualTo(flag.id());
    assertThat(flag(Severity.HIGH, 0, "12.", "12").id()).isNotEqualTo(flag.id());
    assertThat(
            Flag.of("else", Severity.HIGH, "message", flag.evidence(), List.of("12")).id().value())
        .startsWith("else-");
  }

  @Test
  void placesThatChangeTheirOrderAreStillTheSameFinding() {
    Flag one =
        Flag.of(
            "check", Severity.LOW, "m", List.of(place(0, "a"), place(5, "b")), List.of("1", "2"));
    Flag other =
        Flag.of(
            "check", Severity.LOW, "m", List.of(place(0, "b"), place(5, "a")), List.of("2", "1"));
    assertThat(one.id()).isEqualTo(other.id());
  }

  @Test
  void equalFindingsAreNumberedInReadingOrder() {
    Flag first = flag(Severity.LOW, 0, "12", "12");
    Flag second = flag(Severity.HIGH, 30, "12", "12");
    Flag third = flag(Severity.LOW, 60, "12", "12");
    FlagId id = first.id();
    assertThat(FlagOrder.of(Stream.of(third, second, first), ARTICLE))
        .containsExactly(second.numbered(2), first, third.numbered(3))
        .extracting(Flag::id)
        .containsExactly(new FlagId(id + "-2"), id, new FlagId(id + "-3"));
  }
}
