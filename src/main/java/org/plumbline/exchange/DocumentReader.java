package org.plumbline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads annotation documents, each whole or not at all. */
public final class DocumentReader {

  private final ArticleTexts texts;

  /**
   * @param texts the texts of the other articles that flags may point into
   */
  public DocumentReader(ArticleTexts texts) {
    this.texts = texts;
  }

  /**
   * Reads a file that holds one document.
   *
   * @throws DocumentException when it cannot be read or is not right
   */
  public ReadDocument read(Path file) throws DocumentException {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in.readNBytes(StrictJson.MAX_LENGTH + 1));
    } catch (IOException e) {
      throw refusal(name, unreadable(file, e));
    }
  }

  /**
   * Reads every document of a file, each whole or not at all: one or, where the file is named
   * {@code .jsonl}, one a line. A file that cannot be read is one refusal; one without any document
   * is too.
   *
   * @param consumer gets each in the order of the file
   */
  public void readEach(Path file, Consumer<? super Reading> consumer) {
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        readLines(file, consumer);
      } else {
        consumer.accept(read(file));
      }
    } catch (DocumentException e) {
      consumer.accept(e);
    }
  }

  private void readLines(Path file, Consumer<? super Reading> consumer) throws DocumentException {
    try (InputStream in = Files.newInputStream(file)) {
      JsonLines lines = new JsonLines(in);
      Optional<byte[]> line = lines.next();
      if (line.isEmpty()) {
        throw refusal(file.toString(), new Problem("", "a JSON document a line", "nothing"));
      }
      while (line.isPresent()) {
        consumer.accept(attempt(file + ", line " + lines.number(), line.get()));
        line = lines.next();
      }
    } catch (IOException e) {
      throw refusal(file.toString(), unreadable(file, e));
    }
  }

  private Reading attempt(String name, byte[] json) {
    try {
      return read(name, json);
    } catch (DocumentException e) {
      return e;
    }
  }

  private static DocumentException refusal(String name, Problem problem) {
    return new DocumentException(name, List.of(problem));
  }

  private static Problem unreadable(Path file, IOException e) {
    String found =
        switch (e) {
          case NoSuchFileException _ -> "no such file";
          case AccessDeniedException _ -> "no permission to read it";
          case IOException _ when Files.isDirectory(file) -> "a folder";
          default -> String.valueOf(e.getMessage());
        };
    return new Problem("", "a file that can be read", found);
  }

  /**
   * Reads one document.
   *
   * @param name what to call it in a refusal
   * @param json in UTF-8; a byte order mark is passed over
   * @throws DocumentException when it is not right
   */
  public ReadDocument read(String name, byte[] json) throws DocumentException {
    JsonNode tree = StrictJson.tree(name, json);
    refuseFor(name, Soundness.problems(tree));
    refuseFor(name, DocumentSchema.loaded().problems(tree));
    return new DocumentAssembly(name, texts).read(tree);
  }

  private static void refuseFor(String name, List<Problem> problems) throws DocumentException {
    if (!problems.isEmpty()) {
      throw new DocumentException(name, problems);
    }
  }
}
