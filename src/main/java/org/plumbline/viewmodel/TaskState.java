package org.plumbline.viewmodel;

/**
 * Long work that is under way.
 *
 * @param kind what is done
 * @param done how many parts are done
 * @param total how many there are; 0 while that is not known
 * @param what the part that is next
 */
public record TaskState(Kind kind, int done, int total, String what) {

  /** What takes long. */
  public enum Kind {
    OPENING,
    IMPORTING,
    EXPORTING
  }

  /** From 0 to 1; negative while it cannot be told. */
  public double fraction() {
    return total == 0 ? -1 : (double) done / total;
  }
}
