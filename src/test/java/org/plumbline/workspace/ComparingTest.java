package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.Flag;
import org.plumbline.model.Review.Decision;
import org.plumbline.suggest.English;

/** The articles of a project are checked against each other as they are read and edited. */
class ComparingTest {

  private static final ArticleId COURIER = new ArticleId("courier");
  private static final ArticleId HERALD = new ArticleId("herald");
  private static final String TOLD =
      "A roof fell in at the Ellerby racecourse on Saturday, killing %s people.";

  @TempDir Path folder;

  private Checking checked(TestProject project) {
    ProgramRecognisers recognisers = new ProgramRecognisers(English::analyser);
    // Before anything waits for it, which would go on on the thread that loads it.
    recognisers.model().join();
    Suggesting suggesting = new Suggesting(project.workspace(), recognisers, Threads.SAME);
    Checking checking = new Checking(project.workspace(), suggesting, Threads.SAME);
    suggesting.open(COURIER);
    return checking;
  }

  private static List<String> checks(Checking checking, ArticleId article) {
    return checking.flags(article).stream().map(Flag::check).toList();
  }

  @Test
  void flagStandsWithBothArticlesAndIsReviewedForBoth() {
    try (TestProject project = TestProject.emptyIn(folder)) {
      project.admit(COURIER, TOLD.formatted("12"));
      project.admit(HERALD, TOLD.formatted("19"));
      Checking checking = checked(project);
      assertThat(checks(checking, COURIER)).contains("articles-disagree");
      assertThat(checks(checking, HERALD)).contains("articles-disagree");
      List<ArticleId> told = new ArrayList<>();
      checking.listen(told::add);
      Flag flag =
          checking.flags(HERALD).stream()
              .filter(found -> found.check().equals("articles-disagree"))
              .findFirst()
              .orElseThrow();
      project.workspace().items(COURIER);
      new Reviews(project.workspace()).decide(flag, Decision.CONFIRMED, "");
      assertThat(checking.reviewed(HERALD))
          .filteredOn(reviewed -> reviewed.flag().equals(flag))
          .extracting(ReviewedFlag::decision)
          .containsExactly(Decision.CONFIRMED);
      assertThat(told).contains(HERALD);
    }
  }

  @Test
  void flagGoesFromBothArticlesWhenTheCheckIsSwitchedOff() {
    try (TestProject project = TestProject.emptyIn(folder)) {
      project.admit(COURIER, TOLD.formatted("12"));
      project.admit(HERALD, TOLD.formatted("19"));
      Checking checking = checked(project);
      assertThat(checks(checking, HERALD)).contains("articles-disagree");
      checking.set("articles-disagree", CheckSetting.OFF);
      assertThat(checks(checking, COURIER)).doesNotContain("articles-disagree");
      assertThat(checks(checking, HERALD)).doesNotContain("articles-disagree");
      assertThat(checking.checks()).contains("articles-disagree");
    }
  }

  @Test
  void flagGoesWhenItsOtherArticleIsRemoved() {
    try (TestProject project = TestProject.emptyIn(folder)) {
      project.admit(COURIER, TOLD.formatted("12"));
      project.admit(HERALD, TOLD.formatted("19"));
      Checking checking = checked(project);
      project.workspace().items(HERALD);
      project
          .workspace()
          .perform(
              HERALD,
              EditLabel.REMOVE_ARTICLE,
              List.of(Change.deleted(project.workspace().items(HERALD).details().orElseThrow())));
      assertThat(checks(checking, COURIER)).doesNotContain("articles-disagree");
    }
  }
}
