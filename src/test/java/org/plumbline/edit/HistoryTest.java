package org.plumbline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.History.Entry;

class HistoryTest {

  private final History history = new History();

  private void record(String id) {
    history.record(new Entry(new EditId(id), EditLabel.TAG, Optional.empty()));
  }

  private void record(String id, String reverted) {
    history.record(new Entry(new EditId(id), EditLabel.TAG, Optional.of(new EditId(reverted))));
  }

  private String offered() {
    return told(history.nextUndo()) + "|" + told(history.nextRedo());
  }

  private static String told(Optional<Entry> entry) {
    return entry.map(e -> e.id().value()).orElse("-");
  }

  @Test
  void nothingWasDone() {
    assertThat(offered()).isEqualTo("-|-");
  }

  @Test
  void theLastEditIsUndoneFirstAndRedoneLast() {
    record("a");
    record("b");
    assertThat(offered()).isEqualTo("b|-");
    record("undo-b", "b");
    assertThat(offered()).isEqualTo("a|undo-b");
    record("undo-a", "a");
    assertThat(offered()).isEqualTo("-|undo-a");
    record("redo-a", "undo-a");
    assertThat(offered()).isEqualTo("redo-a|undo-b");
    record("redo-b", "undo-b");
    assertThat(offered()).isEqualTo("redo-b|-");
  }

  @Test
  void whatWasRedoneCanBeUndoneAgain() {
    record("a");
    record("undo", "a");
    record("redo", "undo");
    record("undo-again", "redo");
    assertThat(offered()).isEqualTo("-|undo-again");
  }

  @Test
  void aNewEditLeavesNothingToRedo() {
    record("a");
    record("undo-a", "a");
    record("b");
    assertThat(offered()).isEqualTo("b|-");
    record("undo-b", "b");
    assertThat(offered()).isEqualTo("-|undo-b");
  }

  @Test
  void anEditThatRevertsAnythingButTheNextIsANewOne() {
    record("a");
    record("b");
    record("c", "a");
    assertThat(offered()).isEqualTo("c|-");
  }
}
