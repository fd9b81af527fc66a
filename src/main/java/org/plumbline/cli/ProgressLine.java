package org.plumbline.cli;

import org.plumbline.workspace.Progress;

/** One line at a terminal that is written anew with every step, and wiped at the end. */
final class ProgressLine implements Progress, AutoCloseable {

  /** Carriage return, and "erase to the end of the line" (ECMA-48). */
  static final String WIPE = "\r\u001b[K";

  /** Narrower than any terminal, since a line that wraps cannot be wiped. */
  private static final int WIDTH = 70;

  private final Terminal terminal;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void advance(int done, int total, String what) {
    if (terminal.errStyled()) {
      String line = "%d of %d: %s".formatted(done + 1, total, what);
      String cut = line.substring(0, Math.min(line.length(), WIDTH));
      terminal.err().print(WIPE + Terminal.harmless(cut));
      terminal.err().flush();
    }
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public void close() {
    if (terminal.errStyled()) {
      terminal.err().print(WIPE);
      terminal.err().flush();
    }
  }
}
