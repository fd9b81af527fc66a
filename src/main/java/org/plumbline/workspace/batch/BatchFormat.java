package org.plumbline.workspace.batch;

/** How the outcome of a batch is written. */
public enum BatchFormat {
  /** Lines for people. */
  TEXT,
  /** Native documents over several lines, one after the other. */
  JSON,
  /** Native documents, one a line. */
  JSONL
}
