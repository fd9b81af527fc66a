package org.plumbline.ingest;

import java.nio.charset.Charset;

/** Something that a text did not say about itself, and that was settled to take it in. */
public sealed interface Assumption {

  /**
   * The file is not UTF-8 and bears no mark, so it was read in an encoding that suits its bytes.
   *
   * @param charset UTF-16 in either byte order, or windows-1252
   */
  record Encoding(Charset charset) implements Assumption {
    @Override
    public String toString() {
      return "not UTF-8; read as " + charset.name();
    }
  }

  /**
   * Pasted text held halves of characters, which no file can hold; U+FFFD stands in their places.
   *
   * @param count how many, at least one
   */
  record ReplacedCharacters(int count) implements Assumption {
    @Override
    public String toString() {
      return count + " broken characters replaced by \uFFFD";
    }
  }
}
