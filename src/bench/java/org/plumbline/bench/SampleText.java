package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles, paragraph by paragraph. */
final class SampleText {

  private SampleText() {}

  static List<String> paragraphs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(SampleText::lines)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readString(file).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
