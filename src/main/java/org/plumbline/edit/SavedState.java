package org.plumbline.edit;

/** Whether the edits that were made are safe on disk. */
public sealed interface SavedState {

  /** Every edit is durable. */
  record Saved() implements SavedState {}

  /** Edits are on their way to the disk. */
  record Saving() implements SavedState {}

  /**
   * The disk refused; the edits are kept in memory and tried again.
   *
   * @param edits how many are not durable
   * @param reason what the disk said, for people to read
   */
  record Failed(int edits, String reason) implements SavedState {}
}
