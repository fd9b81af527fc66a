package org.plumbline.gate;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's Java sources and how google-java-format lays them out. */
final class JavaFormat {

  private JavaFormat() {}

  /** Rewrites every source that is laid out otherwise: {@code mvn -Pformat} runs this. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path source : sources()) {
      String written = Files.readString(source);
      String formatted = format(written);
      if (!formatted.equals(written)) {
        Files.writeString(source, formatted);
      }
    }
  }

  static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String format(String source) throws FormatterException {
    return new Formatter().formatSourceAndFixImports(source);
  }
}
