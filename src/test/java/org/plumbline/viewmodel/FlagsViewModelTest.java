package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.FlagPlace.Words;
import org.plumbline.workspace.FoundWords;

/** The queue of flags, on articles in which passages stand twice. */
class FlagsViewModelTest {

  private static final ArticleId BRIDGE = new ArticleId("bridge");
  private static final ArticleId FERRY = new ArticleId("ferry");
  private static final String CLOSED = "The bridge stays closed until spring.";
  private static final String CRACKS = "Cracks were found in two of its pillars.";
  private static final String RUNS = "The ferry runs every hour until then.";

  @TempDir Path folder;

  private Desk desk;
  private FlagsViewModel flags;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder, new FoundWords().load());
    flags = desk.workbench.flags();
    desk.project.admit(BRIDGE, twice(CLOSED, CRACKS));
    desk.project.admit(FERRY, twice(RUNS));
    desk.workbench.open(FERRY);
    desk.workbench.open(BRIDGE);
  }

  @AfterEach
  void getUp() {
    desk.close();
  }

  private static String twice(String... paragraphs) {
    String once = String.join("\n\n", paragraphs);
    return once + "\n\n" + once + "\n";
  }

  private List<String> queue() {
    return flags.rows().stream().map(FlagsViewModelTest::quote).toList();
  }

  private static String quote(FlagRow row) {
    return row.flag().evidence().getFirst().quote();
  }

  private String current() {
    return flags.currentProperty().get().map(FlagsViewModelTest::quote).orElse("");
  }

  private Decision decision(String quote) {
    return row(quote).decision();
  }

  private FlagRow row(String quote) {
    return flags.inArticleProperty().get().stream()
        .filter(row -> quote(row).equals(quote))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFlagsOfTheOpenArticleAreListedInOrder() {
    assertThat(queue()).containsExactly(CLOSED, CRACKS);
    desk.workbench.open(FERRY);
    assertThat(queue()).containsExactly(RUNS);
    flags.filterProperty().set(FlagFilter.ARTICLE.withWholeProject(true));
    assertThat(queue()).containsExactly(CLOSED, CRACKS, RUNS);
  }

  @Test
  void theQueueIsSteppedThroughInACircle() {
    flags.next();
    assertThat(current()).isEqualTo(CLOSED);
    flags.next();
    assertThat(current()).isEqualTo(CRACKS);
    flags.next();
    assertThat(current()).isEqualTo(CLOSED);
    flags.previous();
    assertThat(current()).isEqualTo(CRACKS);
  }

  @Test
  void aDecisionGoesOnToTheNextOpenFlag() {
    flags.next();
    flags.review().decide(Decision.CONFIRMED);
    assertThat(decision(CLOSED)).isEqualTo(Decision.CONFIRMED);
    assertThat(current()).isEqualTo(CRACKS);
    assertThat(flags.progressProperty().get()).isEqualTo(new FlagProgress(1, 2));
    flags.review().decide(Decision.DEFERRED);
    assertThat(current()).isEqualTo(CRACKS);
    assertThat(flags.progressOf(BRIDGE).open()).isZero();
  }

  @Test
  void aFlagIsOpenedAgainAndStaysUnderReview() {
    flags.next();
    flags.review().decide(Decision.DISMISSED);
    flags.previous();
    flags.review().decide(Decision.OPEN);
    assertThat(decision(CLOSED)).isEqualTo(Decision.OPEN);
    assertThat(current()).isEqualTo(CLOSED);
  }

  @Test
  void aNoteGoesWithTheDecision() {
    flags.next();
    flags.review().noteProperty().set(" A leftover of the first draft. ");
    flags.review().decide(Decision.CONFIRMED);
    assertThat(row(CLOSED).review().orElseThrow().note())
        .isEqualTo("A leftover of the first draft.");
    assertThat(flags.review().noteProperty().get()).isEmpty();
  }

  @Test
  void aNoteIsKeptWhenTheAnalystGoesElsewhere() {
    flags.next();
    flags.review().noteProperty().set("Ask the desk.");
    flags.next();
    assertThat(row(CLOSED).review().orElseThrow().note()).isEqualTo("Ask the desk.");
    assertThat(decision(CLOSED)).isEqualTo(Decision.OPEN);
    flags.previous();
    assertThat(flags.review().noteProperty().get()).isEqualTo("Ask the desk.");
  }

  @Test
  void aNoteThatIsGivenUpIsNotKept() {
    flags.next();
    flags.review().noteProperty().set("Never mind.");
    flags.review().resetNote();
    flags.next();
    assertThat(row(CLOSED).review()).isEmpty();
  }

  @Test
  void whatIsDecidedIsUndoneAndRedoneWhereItCanBeSeen() {
    flags.next();
    flags.review().decide(Decision.DISMISSED);
    desk.workbench.undo();
    assertThat(decision(CLOSED)).isEqualTo(Decision.OPEN);
    assertThat(current()).isEqualTo(CLOSED);
    flags.next();
    desk.workbench.redo();
    assertThat(decision(CLOSED)).isEqualTo(Decision.DISMISSED);
    assertThat(current()).isEqualTo(CLOSED);
  }

  @Test
  void undoShowsTheArticleOfTheFlag() {
    flags.next();
    flags.review().decide(Decision.DISMISSED);
    desk.workbench.open(FERRY);
    desk.workbench.undo();
    assertThat(desk.article().article().id()).isEqualTo(BRIDGE);
    assertThat(current()).isEqualTo(CLOSED);
  }

  @Test
  void anAnnotationAndAFlagAreNeverInHandTogether() {
    desk.article().selectionProperty().set(new TextRange(4, 10));
    desk.article().tag(AnnotationKind.SOURCE);
    flags.next();
    assertThat(desk.selected()).isEmpty();
    desk.article().selectNext();
    assertThat(desk.selected()).isPresent();
    assertThat(flags.currentProperty().get()).isEmpty();
  }

  @Test
  void theQueueIsTakenUpWhereItWasLeft() {
    flags.next();
    flags.next();
    flags.leave();
    flags.next();
    assertThat(current()).isEqualTo(CRACKS);
  }

  @Test
  void theFilterLetsThroughWhatItSays() {
    flags.next();
    flags.review().decide(Decision.CONFIRMED);
    flags.filterProperty().set(FlagFilter.ARTICLE.withDecision(Optional.of(Decision.OPEN)));
    assertThat(queue()).containsExactly(CRACKS);
    flags.filterProperty().set(FlagFilter.ARTICLE.withDecision(Optional.of(Decision.CONFIRMED)));
    assertThat(queue()).containsExactly(CLOSED);
    flags.filterProperty().set(FlagFilter.ARTICLE.withSeverity(Optional.of(Severity.HIGH)));
    assertThat(queue()).isEmpty();
    assertThat(flags.progressProperty().get()).isEqualTo(new FlagProgress(1, 2));
    flags.filterProperty().set(FlagFilter.ARTICLE.withCheck(Optional.of("repeated-passage")));
    assertThat(queue()).hasSize(2);
    assertThat(flags.checks()).containsExactly("repeated-passage");
  }

  @Test
  void whatIsUnderReviewStaysThoughTheFilterLetsItThroughNoMore() {
    flags.filterProperty().set(FlagFilter.ARTICLE.withDecision(Optional.of(Decision.OPEN)));
    flags.next();
    flags.review().decide(Decision.CONFIRMED);
    assertThat(current()).isEqualTo(CRACKS);
    flags.review().decide(Decision.CONFIRMED);
    assertThat(queue()).isEmpty();
    assertThat(current()).isEqualTo(CRACKS);
    flags.review().decide(Decision.OPEN);
    assertThat(queue()).containsExactly(CRACKS);
  }

  @Test
  void stepsThroughTheProjectOpenTheArticles() {
    flags.filterProperty().set(FlagFilter.ARTICLE.withWholeProject(true));
    flags.previous();
    assertThat(current()).isEqualTo(RUNS);
    assertThat(desk.article().article().id()).isEqualTo(FERRY);
  }

  @Test
  void theEvidenceIsShownWithTheWordsAroundItAndItsParagraph() {
    assertThat(flags.places(row(CRACKS)))
        .extracting(FlagPlace::paragraph, FlagPlace::words)
        .containsExactly(
            tuple(2, List.of(new Words(CRACKS, true))), tuple(4, List.of(new Words(CRACKS, true))));
    FlagPlace second = flags.places(row(CRACKS)).getLast();
    flags.show(second);
    assertThat(desk.article().selectionProperty().get().start()).isEqualTo(second.range().start());
  }

  @Test
  void anArticleThatIsGoneTakesItsFlagsWithIt() {
    flags.filterProperty().set(FlagFilter.ARTICLE.withWholeProject(true));
    desk.workbench.remove(BRIDGE);
    assertThat(queue()).containsExactly(RUNS);
  }
}
