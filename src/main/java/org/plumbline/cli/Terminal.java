package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command writes.
 *
 * @param documents standard output as bytes; unlike a print stream, it tells when nobody reads on
 * @param out standard output for sentences
 * @param err standard error
 * @param outStyled whether colours may stand in {@code out}
 * @param errStyled whether {@code err} is looked at by a person and may be drawn over
 */
public record Terminal(
    OutputStream documents,
    PrintStream out,
    PrintStream err,
    boolean outStyled,
    boolean errStyled) {

  /**
   * System property, set by the start script: which of {@code out} and {@code err} are terminals.
   * Java itself knows only of both together, and loads a line editor to find out.
   */
  static final String TERMINALS = "plumbline.terminals";

  /** The process's own. */
  public static Terminal ofProcess() {
    String terminals = System.getProperty(TERMINALS, "");
    boolean isPlain =
        !System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
            || System.getenv().getOrDefault("TERM", "").toLowerCase(Locale.ROOT).equals("dumb");
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        System.out,
        System.err,
        !isPlain && terminals.contains("out"),
        !isPlain && terminals.contains("err"));
  }

  /** Tells what was done. */
  void say(String line) {
    out.println(harmless(line));
  }

  /** Tells what was not. */
  void complain(String line) {
    err.println(harmless(line));
  }

  /** File names may hold anything, but may not steer the terminal. */
  static String harmless(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
  }
}
