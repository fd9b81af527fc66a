package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;
import org.plumbline.workspace.FoundWords;
import org.plumbline.workspace.Threads;

/** Checks are made quieter and switched off, on an article in which a passage stands twice. */
class ChecksViewModelTest {

  private static final ArticleId BRIDGE = new ArticleId("bridge");
  private static final String REPEATED = "repeated-passage";
  private static final String CLOSED = "The bridge stays closed until spring.";

  @TempDir Path folder;

  private Desk desk;
  private FlagsViewModel flags;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder, new FoundWords().load());
    flags = desk.workbench.flags();
    desk.project.admit(BRIDGE, CLOSED + "\n\n" + CLOSED + "\n");
    desk.workbench.open(BRIDGE);
  }

  @AfterEach
  void getUp() {
    desk.close();
  }

  private List<Severity> severities() {
    return flags.rows().stream().map(row -> row.flag().severity()).toList();
  }

  @Test
  void theFlagsOfACheckThatIsOffGoAndComeBackAsTheyWereDecided() {
    flags.next();
    flags.review().decide(Decision.DEFERRED);
    flags.select(flags.rows().getFirst());
    flags.settings().set(REPEATED, CheckSetting.OFF);
    assertThat(flags.rows()).isEmpty();
    assertThat(flags.currentProperty().get()).isEmpty();
    assertThat(flags.progressOf(BRIDGE)).isEqualTo(FlagProgress.NONE);
    flags.settings().set(REPEATED, CheckSetting.NORMAL);
    assertThat(flags.rows()).extracting(FlagRow::decision).containsExactly(Decision.DEFERRED);
  }

  @Test
  void aQuieterCheckStaysUnderReviewWithLessSeverity() {
    flags.next();
    Severity before = severities().getFirst();
    boolean canBeQuieter = before != Severity.LOW;
    assertThat(flags.settings().canBeQuieter(flags.rows().getFirst())).isEqualTo(canBeQuieter);
    flags.settings().set(REPEATED, CheckSetting.QUIETER);
    assertThat(severities())
        .containsExactly(before == Severity.HIGH ? Severity.MEDIUM : Severity.LOW);
    assertThat(flags.currentProperty().get()).contains(flags.rows().getFirst());
    assertThat(flags.settings().canBeQuieter(flags.rows().getFirst())).isFalse();
  }

  @Test
  void aNoteThatIsBeingTypedIsKeptWhenItsCheckIsSwitchedOff() {
    flags.next();
    flags.review().noteProperty().set("A refrain.");
    flags.settings().set(REPEATED, CheckSetting.OFF);
    flags.settings().set(REPEATED, CheckSetting.NORMAL);
    assertThat(flags.rows().getFirst().review().orElseThrow().note()).isEqualTo("A refrain.");
  }

  @Test
  void aRestartKeepsWhatWasSet() {
    flags.settings().set(REPEATED, CheckSetting.OFF);
    desk.project.reopen();
    WorkbenchViewModel again = Desk.workbench(desk.project, Threads.SAME, new FoundWords().load());
    again.open(BRIDGE);
    assertThat(again.flags().settings().setting(REPEATED)).isEqualTo(CheckSetting.OFF);
    assertThat(again.flags().rows()).isEmpty();
  }

  @Test
  void whatTheDiskRefusesHoldsAndIsSavedLater() {
    desk.project.store().refuse();
    flags.settings().set(REPEATED, CheckSetting.OFF);
    assertThat(flags.rows()).isEmpty();
    assertThat(desk.project.store().checkSettings().byCheck()).isEmpty();
    desk.project.store().recover();
    desk.project.workspace().retrySaving();
    assertThat(desk.project.store().checkSettings().of(REPEATED)).isEqualTo(CheckSetting.OFF);
  }
}
