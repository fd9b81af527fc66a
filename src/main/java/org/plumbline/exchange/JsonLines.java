package org.plumbline.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a JSON Lines file that hold something, one at a time. */
public final class JsonLines {

  private final InputStream in;
  private int number;
  private long position;
  private boolean ended;

  /** Reads from a stream, which stays the caller's to close. */
  public JsonLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The number of the line last given, counted from 1, blank lines included. */
  public int number() {
    return number;
  }

  /** How many bytes were read. */
  public long position() {
    return position;
  }

  /** The next line, without its end. */
  public Optional<byte[]> next() throws IOException {
    while (!ended) {
      byte[] line = line();
      number++;
      if (!isBlank(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Of a line longer than any document no more than it takes to refuse it. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= StrictJson.MAX_LENGTH) {
        line.write(next);
      }
      position++;
      next = in.read();
    }
    position++;
    ended = next < 0;
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
