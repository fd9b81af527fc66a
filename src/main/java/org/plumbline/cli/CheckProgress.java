package org.plumbline.cli;

import org.plumbline.workspace.batch.BatchCheck;

/** A bar at a terminal that grows with the share that is done, and what was refused above it. */
final class CheckProgress implements BatchCheck.Listener, AutoCloseable {

  private static final int WIDTH = 30;
  private static final int PER_CENT = 100;

  /** Often enough to move, seldom enough to cost nothing. */
  private static final long NANOS_BETWEEN = 100_000_000L;

  private final Terminal terminal;
  private final boolean isDrawn;
  private boolean hasRefused;
  private long lastDrawn = System.nanoTime() - NANOS_BETWEEN;

  /**
   * @param isOutputSeen whether what is written appears at the terminal, where a bar would be in
   *     its way
   */
  CheckProgress(Terminal terminal, boolean isOutputSeen) {
    this.terminal = terminal;
    this.isDrawn = terminal.errStyled() && !isOutputSeen;
  }

  boolean hasRefused() {
    return hasRefused;
  }

  @Override
  public void wrote(long articles, double share) {
    long now = System.nanoTime();
    if (isDrawn && now - lastDrawn >= NANOS_BETWEEN) {
      lastDrawn = now;
      int filled = (int) (share * WIDTH);
      terminal
          .err()
          .print(
              ProgressLine.WIPE
                  + "[%s%s] %d %%, %,d articles"
                      .formatted(
                          "█".repeat(filled),
                          "·".repeat(WIDTH - filled),
                          (int) (share * PER_CENT),
                          articles));
      terminal.err().flush();
    }
  }

  @Override
  public void refused(String message) {
    hasRefused = true;
    wipe();
    terminal.complain(message);
  }

  @Override
  public void close() {
    wipe();
  }

  /** Makes room for other words. */
  void wipe() {
    if (isDrawn) {
      terminal.err().print(ProgressLine.WIPE);
      terminal.err().flush();
    }
  }
}
