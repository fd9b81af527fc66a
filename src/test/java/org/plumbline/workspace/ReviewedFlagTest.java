package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnalystId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.text.TextRange;

/** Which decision holds for which flag. */
class ReviewedFlagTest {

  private static final String TEXT = "The army sent about 11 soldiers. Of them 300 were killed.";

  private static Flag flag(String check, String value, String... quotes) {
    List<Flag.Evidence> evidence =
        Stream.of(quotes)
            .map(
                quote ->
                    new Flag.Evidence(
                        new ArticleId("army"),
                        Optional.empty(),
                        new TextRange(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length()),
                        quote))
            .toList();
    List<String> values = evidence.stream().map(_ -> value).toList();
    return Flag.of(check, Severity.HIGH, "300 of 11?", evidence, values);
  }

  private static Review review(Flag flag, Decision decision) {
    return new Review(
        flag.id(), decision, new AnalystId("ana"), Instant.EPOCH, "Why not.", Optional.of(flag));
  }

  private static ReviewedFlag only(Flag flag, Review... reviews) {
    return ReviewedFlag.of(List.of(flag), List.of(reviews)).getFirst();
  }

  private static Optional<String> reopened(Flag before, Flag now) {
    ReviewedFlag found = only(now, review(before, Decision.DISMISSED));
    assertThat(found.decision()).isEqualTo(Decision.OPEN);
    return found.reopened();
  }

  @Test
  void aFlagThatNobodyDecidedOnIsOpen() {
    Flag flag = flag("check", "", "about 11 soldiers", "300");
    assertThat(only(flag))
        .isEqualTo(new ReviewedFlag(flag, Decision.OPEN, Optional.empty(), Optional.empty()));
  }

  @Test
  void aDecisionHoldsForTheSameFinding() {
    Flag flag = flag("check", "", "about 11 soldiers", "300");
    Review review = review(flag, Decision.CONFIRMED);
    assertThat(only(flag, review))
        .isEqualTo(
            new ReviewedFlag(flag, Decision.CONFIRMED, Optional.of(review), Optional.empty()));
  }

  @Test
  void aFlagIsOpenAgainWhenItsWordsOrValuesChange() {
    Flag before = flag("check", "11", "about 11 soldiers", "300");
    assertThat(reopened(before, flag("check", "11", "11 soldiers", "300")))
        .hasValue("“about 11 soldiers” is now “11 soldiers”.");
    assertThat(reopened(before, flag("check", "11000", "about 11 soldiers", "300")))
        .hasValue("A value compared has changed.");
    assertThat(reopened(before, flag("check", "11", "300")))
        .hasValue("“about 11 soldiers” is no longer compared.");
    assertThat(reopened(before, flag("check", "11", "The army", "about 11 soldiers", "300")))
        .hasValue("“The army” is compared as well now.");
  }

  @Test
  void decisionsOnOtherFindingsSayNothing() {
    Flag now = flag("check", "", "300");
    assertThat(reopened(flag("else", "", "300"), now)).isEmpty();
    assertThat(reopened(flag("check", "", "The army"), now)).isEmpty();
  }

  @Test
  void aDecisionWhoseOwnFlagIsStillRaisedReopensNoOther() {
    Flag decided = flag("check", "", "about 11 soldiers", "300");
    Flag other = flag("check", "", "300");
    List<ReviewedFlag> found =
        ReviewedFlag.of(List.of(decided, other), List.of(review(decided, Decision.DISMISSED)));
    assertThat(found.getLast().reopened()).isEmpty();
  }

  @Test
  void aReviewWhoseFlagIsNotKnownHoldsForItsIdAlone() {
    Flag flag = flag("check", "", "300");
    Review old =
        new Review(
            flag.id(),
            Decision.DEFERRED,
            new AnalystId("ana"),
            Instant.EPOCH,
            "",
            Optional.empty());
    assertThat(only(flag, old).decision()).isEqualTo(Decision.DEFERRED);
    assertThat(only(flag("check", "1", "300"), old).review()).isEmpty();
  }
}
