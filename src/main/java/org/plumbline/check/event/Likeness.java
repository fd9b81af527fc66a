package org.plumbline.check.event;

/** Whether two mentions are of one and the same. */
public enum Likeness {
  SAME,
  /** It cannot be told. */
  OPEN,
  OTHER
}
