package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.ID;
import static org.plumbline.store.Work.NOON;
import static org.plumbline.store.Work.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.text.TextRange;

/** A project as the first version made it, in which reviews do not know their flags. */
class OlderProjectTest {

  private static final FlagId FLAG = new FlagId("check-1");
  private static final Review REVIEW =
      new Review(FLAG, Decision.DISMISSED, ANA, NOON, "A slip.", Optional.empty());

  @TempDir Path folder;
  private ProjectFile file;

  @BeforeEach
  void makeOldProject() throws Exception {
    file = new ProjectFile(folder.resolve("old.plumbline"));
    try (ProjectStore store = file.create()) {
      store.add(ARTICLE, Work.imported());
      store.append(edit("decided", EditLabel.DISMISS_FLAG, Change.created(REVIEW)));
    }
    try (Handle handle = Sqlite.open(file.path())) {
      handle.execute("DROP TABLE review_evidence");
      handle.execute("DROP TABLE review_flag");
      handle.execute("DROP TABLE check_setting");
      handle.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
    }
  }

  @Test
  void itIsReadAsItIs() throws Exception {
    byte[] before = Files.readAllBytes(file.path());
    try (ProjectStore store = file.openForReading()) {
      assertThat(store.items(ID).reviews()).containsExactly(REVIEW);
    }
    assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
  }

  @Test
  void itKeepsItsReviewsWhenItIsWorkedOn() throws Exception {
    Flag.Evidence place =
        new Flag.Evidence(
            ID, Optional.empty(), new TextRange(33, 35), ARTICLE.text().substring(33, 35));
    Flag flag = new Flag(FLAG, "check", Flag.Severity.HIGH, "11?", List.of(place));
    Review again = new Review(FLAG, Decision.CONFIRMED, ANA, NOON, "No slip.", Optional.of(flag));
    try (ProjectStore store = file.open()) {
      assertThat(store.items(ID).reviews()).containsExactly(REVIEW);
      store.append(edit("again", EditLabel.CONFIRM_FLAG, Change.changed(REVIEW, again)));
    }
    try (ProjectStore store = file.open()) {
      assertThat(store.items(ID).reviews()).containsExactly(again);
      assertThat(store.revisions(ID, FLAG)).hasSize(2);
    }
  }

  @Test
  void allItsChecksAreNormalUntilOneIsSet() throws Exception {
    try (ProjectStore store = file.openForReading()) {
      assertThat(store.checkSettings()).isEqualTo(CheckSettings.NORMAL);
    }
    try (ProjectStore store = file.open()) {
      store.set("check", CheckSetting.OFF, ANA, NOON);
    }
    try (ProjectStore store = file.openForReading()) {
      assertThat(store.checkSettings().of("check")).isEqualTo(CheckSetting.OFF);
    }
  }

  @Test
  void itCanBeSaved() throws Exception {
    ProjectFile copy = new ProjectFile(folder.resolve("copy.plumbline"));
    SalvageReport report = file.salvage(copy.path(), ANA, NOON);
    assertThat(report.damagedTables()).isEmpty();
    try (ProjectStore store = copy.openForReading()) {
      assertThat(store.items(ID).reviews()).containsExactly(REVIEW);
    }
  }
}
