package org.plumbline.workspace;

/** How far long work is, and whether it is still wanted. Called from the thread that works. */
public interface Progress {

  /** Work that nobody watches or cancels. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void advance(int done, int total, String what) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * @param done how many parts are done
   * @param total how many there are
   * @param what the part that is next
   */
  void advance(int done, int total, String what);

  boolean isCancelled();
}
