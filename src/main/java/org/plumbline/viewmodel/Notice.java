package org.plumbline.viewmodel;

import java.util.List;

/**
 * Something that the analyst should know. The words are the window's.
 *
 * @param message what happened
 * @param arguments particulars that go into the message
 * @param details one line each, for those who want to know more; may be empty
 */
public record Notice(Message message, List<Object> arguments, List<String> details) {

  /** What can happen, and how grave it is. */
  public enum Message {
    /** Articles, duplicates and refusals, in numbers. */
    IMPORTED(false),
    /** As {@link #IMPORTED}, but something was refused. */
    IMPORTED_IN_PART(true),
    /** The file. */
    EXPORTED(false),
    /** The file, which is as it was. */
    EXPORT_CANCELLED(false),
    /** The file, and the reason. */
    EXPORT_FAILED(true),
    /** The reason. */
    TASK_FAILED(true),
    /** The title of an article that an undo or redo took out of the project. */
    ARTICLE_GONE(false),
    /** How many links a change of kind took along. */
    LINKS_GONE(false),
    /** How many suggestions were accepted at once. */
    ALL_ACCEPTED(false),
    /** The reason; without the model only what needs no parse is suggested. */
    MODEL_NOT_LOADED(true);

    private final boolean isTrouble;

    Message(boolean isTrouble) {
      this.isTrouble = isTrouble;
    }

    public boolean isTrouble() {
      return isTrouble;
    }

    /** Whether it tells of an edit, and is no news any more once that is undone. */
    boolean isOfEdit() {
      return this == LINKS_GONE || this == ALL_ACCEPTED;
    }
  }

  public Notice {
    arguments = List.copyOf(arguments);
    details = List.copyOf(details);
  }

  static Notice of(Message message, Object... arguments) {
    return new Notice(message, List.of(arguments), List.of());
  }
}
