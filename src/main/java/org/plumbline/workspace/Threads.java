package org.plumbline.workspace;

import java.util.concurrent.Executor;

/**
 * Where work is done. Tests and terminal commands do everything on the calling thread.
 *
 * @param disk takes what touches files, in the order given, one at a time
 * @param background takes long work that may run beside anything else
 * @param window brings outcomes back to the one thread on which a workspace is used
 */
public record Threads(Executor disk, Executor background, Executor window) {

  /** Everything at once, on the calling thread. */
  public static final Threads SAME = new Threads(Runnable::run, Runnable::run, Runnable::run);
}
