package org.plumbline.check.event;

/** Whether something is told to have come about. */
public enum Mode {
  ACTUAL,
  /** It is to come about. */
  PLANNED,
  /** Neither: a condition, a question, a wish, a duty. */
  OPEN
}
