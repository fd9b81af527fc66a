package org.plumbline.store;

/** What is stored makes no sense: the database is damaged, though it can be read. */
final class UnreadableState extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableState(String message) {
    super(message);
  }

  UnreadableState(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
