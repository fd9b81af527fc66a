package org.plumbline.suggest.claim;

/** How one who is cited stands to what is said. */
enum Stance {
  DENIAL,
  CONFIRMATION,
  SPECULATION,
  REPORT
}
