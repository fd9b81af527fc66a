package org.plumbline.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What can be undone and redone, told from the journal alone: from which edits were made, in order,
 * and which of them take back another one. So it is the same after a restart. It knows the edits of
 * one analyst; nobody undoes another's.
 *
 * <p>Both stacks hold edits that would be inverted next. Undoing an edit makes an edit that reverts
 * it, which then stands on the redo stack; redoing inverts that one in turn, and the outcome can be
 * undone again.
 */
public final class History {

  /**
   * A line of the journal.
   *
   * @param id the edit
   * @param label what it is called
   * @param reverts the edit that it takes back, when it is an undo or redo
   */
  public record Entry(EditId id, EditLabel label, Optional<EditId> reverts) {
    public static Entry of(Edit edit) {
      return new Entry(edit.id(), edit.label(), edit.reverts());
    }
  }

  private final Deque<Entry> undoable = new ArrayDeque<>();
  private final Deque<Entry> redoable = new ArrayDeque<>();

  /** Takes note of the next edit in the journal. */
  public void record(Entry entry) {
    if (isOnTop(undoable, entry.reverts())) {
      undoable.pop();
      redoable.push(entry);
    } else if (isOnTop(redoable, entry.reverts())) {
      redoable.pop();
      undoable.push(entry);
    } else {
      undoable.push(entry);
      redoable.clear();
    }
  }

  private static boolean isOnTop(Deque<Entry> stack, Optional<EditId> id) {
    Entry top = stack.peek();
    return top != null && id.isPresent() && top.id().equals(id.get());
  }

  /** The edit whose inverse is the next undo. */
  public Optional<Entry> nextUndo() {
    return Optional.ofNullable(undoable.peek());
  }

  /** The edit whose inverse is the next redo. */
  public Optional<Entry> nextRedo() {
    return Optional.ofNullable(redoable.peek());
  }
}
