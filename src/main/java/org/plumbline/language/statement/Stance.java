package org.plumbline.language.statement;

/** How one who is cited stands to what is said. */
public enum Stance {
  DENIAL,
  CONFIRMATION,
  SPECULATION,
  REPORT
}
