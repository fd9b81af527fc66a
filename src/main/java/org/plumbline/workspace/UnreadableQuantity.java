package org.plumbline.workspace;

/** Someone wrote a value that cannot be read. */
public final class UnreadableQuantity extends Exception {

  private static final long serialVersionUID = 1;

  /** Why a value cannot be read. */
  public enum Reason {
    NOT_A_NUMBER,
    ENDS_REVERSED,
    TOO_LONG
  }

  private final Reason reason;

  UnreadableQuantity(Reason reason, String text) {
    super(reason + ": " + text);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
