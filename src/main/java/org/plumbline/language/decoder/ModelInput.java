package org.plumbline.language.decoder;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link ModelOutput} wrote, in the same order. */
public final class ModelInput {

  private final ByteBuffer content;

  private ModelInput(ByteBuffer content) {
    this.content = content;
  }

  /**
   * Takes in a file whose checksum is right.
   *
   * @throws IOException also where it is not
   */
  public static ModelInput open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
      all.order(ByteOrder.LITTLE_ENDIAN);
      int end = all.limit() - Long.BYTES;
      if (end < 0 || all.getLong(end) != checksum(all.slice(0, end))) {
        throw new IOException("the checksum is wrong");
      }
      return new ModelInput(all.slice(0, end).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  private static long checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return checksum.getValue();
  }

  public int integer() throws IOException {
    try {
      return content.getInt();
    } catch (BufferUnderflowException e) {
      throw new IOException("it ends too early", e);
    }
  }

  public String text() throws IOException {
    byte[] bytes = new byte[length(1)];
    content.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public List<String> texts() throws IOException {
    int count = length(Integer.BYTES);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  public int[] integers() throws IOException {
    int[] values = new int[length(Integer.BYTES)];
    content.asIntBuffer().get(values);
    content.position(content.position() + values.length * Integer.BYTES);
    return values;
  }

  public long[] longs() throws IOException {
    long[] values = new long[length(Long.BYTES)];
    content.asLongBuffer().get(values);
    content.position(content.position() + values.length * Long.BYTES);
    return values;
  }

  /** How many values of at least so many bytes each follow. */
  private int length(int bytes) throws IOException {
    int length = integer();
    if (length < 0 || length > content.remaining() / bytes) {
      throw new IOException("a length is wrong");
    }
    return length;
  }
}
