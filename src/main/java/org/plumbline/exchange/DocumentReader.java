package org.plumbline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
      throw new DocumentException(name, List.of(unreadable(file, e)));
    }
  }

  static Problem unreadable(Path file, IOException e) {
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
