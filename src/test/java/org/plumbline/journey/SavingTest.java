package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.store.FlakyStore;

/** An analyst never presses Save, and is told the truth about what is saved. */
class SavingTest extends Journey {

  @SuppressWarnings("NullAway.Init") // each journey begins by setting it
  private FlakyStore disk;

  @BeforeEach
  void open() {
    desk = Desk.on(folder, store -> disk = new FlakyStore(store));
    desk.take(Desk.SEED);
  }

  @Test
  void allIsSavedWithoutBeingAskedFor() {
    article().tag("about 300", KeyCode.DIGIT3);
    window().waitUntilSaved();
    assertThat(window().isShown("retry-saving")).isFalse();
  }

  @Test
  void aFullDiskIsToldAndTriedAgain() {
    disk.refuse();
    article().tag("about 300", KeyCode.DIGIT3).tag("about 2700", KeyCode.DIGIT3);
    window().waitForSavedState("▲ 2 changes not saved");
    assertThat(window().saved()).contains("does not fit on its disk any more");
    assertThat(article().annotations()).hasSize(2);
    window().click("retry-saving");
    window().waitForSavedState("▲ 2 changes not saved");
    disk.recover();
    window().click("retry-saving");
    window().waitUntilSaved();
    assertThat(window().isShown("retry-saving")).isFalse();
    desk.restart();
    assertThat(article().annotations()).containsExactly("FIGURE about 300", "FIGURE about 2700");
  }

  @Test
  void theNextEditTriesAgainToo() {
    disk.refuse();
    article().tag("about 300", KeyCode.DIGIT3);
    window().waitForSavedState("▲ 1 change not saved");
    disk.recover();
    article().tag("about 2700", KeyCode.DIGIT3);
    window().waitUntilSaved();
  }
}
