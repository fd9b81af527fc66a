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
    OPENING(false, true),
    IMPORTING(true, true),
    EXPORTING(true, true),
    LOADING_MODEL(false, false);

    private final boolean isCancellable;
    private final boolean isWork;

    Kind(boolean isCancellable, boolean isWork) {
      this.isCancellable = isCancellable;
      this.isWork = isWork;
    }

    /** Whether the analyst may call it off. */
    public boolean isCancellable() {
      return isCancellable;
    }

    /** Whether something is lost when it is not waited for. */
    boolean isWork() {
      return isWork;
    }
  }

  /** From 0 to 1; negative while it cannot be told. */
  public double fraction() {
    return total == 0 ? -1 : (double) done / total;
  }
}
