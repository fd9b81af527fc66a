package org.plumbline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, told by how they begin. */
enum Binary {
  PDF("a PDF document", "%PDF-"),
  ZIP("a ZIP archive or office document", "PK\u0003\u0004"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  GZIP("a gzip archive", "\u001F\u008B"),
  OLE("an old office document", "\u00D0\u00CF\u0011\u00E0"),
  RTF("a rich text document", "{\\rtf"),
  SQLITE("a database", "SQLite format 3\0"),
  ELF("a program", "\u007FELF"),
  WINDOWS("a program", "MZ\u0090\0");

  private final String kind;

  /** One character a byte. */
  private final String beginning;

  Binary(String kind, String beginning) {
    this.kind = kind;
    this.beginning = beginning;
  }

  /** What a file is, in words that go on from "it is", if it begins as one of these. */
  static Optional<String> kindOf(byte[] file) {
    return Arrays.stream(values())
        .filter(binary -> binary.begins(file))
        .map(binary -> binary.kind)
        .findFirst();
  }

  private boolean begins(byte[] file) {
    int length = Math.min(file.length, beginning.length());
    return new String(file, 0, length, ISO_8859_1).equals(beginning);
  }
}
