package org.plumbline.language.decoder;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes a model to a file: numbers with the lowest byte first, and a checksum at the end. */
public final class ModelOutput implements Closeable {

  private static final int BLOCK = 1 << 16;

  private final CRC32C checksum = new CRC32C();
  private final OutputStream out;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);

  public ModelOutput(Path file) throws IOException {
    this.out =
        new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), checksum);
  }

  public void integer(int value) throws IOException {
    makeRoom(Integer.BYTES).putInt(value);
  }

  public void text(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    integer(bytes.length);
    flush();
    out.write(bytes);
  }

  public void texts(List<String> values) throws IOException {
    integer(values.size());
    for (String value : values) {
      text(value);
    }
  }

  public void integers(int[] values) throws IOException {
    integer(values.length);
    for (int value : values) {
      makeRoom(Integer.BYTES).putInt(value);
    }
  }

  public void longs(long[] values) throws IOException {
    integer(values.length);
    for (long value : values) {
      makeRoom(Long.BYTES).putLong(value);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
      makeRoom(Long.BYTES).putLong(checksum.getValue());
      flush();
    }
  }

  private ByteBuffer makeRoom(int bytes) throws IOException {
    if (block.remaining() < bytes) {
      flush();
    }
    return block;
  }

  private void flush() throws IOException {
    out.write(block.array(), 0, block.position());
    block.clear();
  }
}
