package org.plumbline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes articles of plain text, from files and from the clipboard. */
public final class ArticleReader {

  /** The largest text that is taken in, in bytes as UTF-8: some three million words. */
  public static final int MAX_BYTES = 20 * 1_000_000;

  private static final int REPLACEMENT = 0xFFFD;
  private static final int MEGABYTE = 1_000_000;

  /**
   * Wire copy has a stray control character here and there; more than one in so many is no text.
   */
  private static final int CHARACTERS_FOR_A_CONTROL = 100;

  private static final String PASTED = "pasted text";

  /**
   * Reads a file of plain text. A file that is too large is refused before it is read.
   *
   * @throws IngestException when it cannot be an article
   */
  public IngestedArticle read(Path file) throws IngestException {
    String name = file.toString();
    byte[] bytes = bytes(file, name);
    Optional<String> binary = Binary.kindOf(bytes);
    if (binary.isPresent()) {
      throw new IngestException(name, Refusal.NOT_TEXT, binary.get());
    }
    try {
      TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
      String text = requireText(name, withLineFeeds(decoded.text()));
      String stem = stem(file);
      List<Assumption> assumptions =
          decoded.assumed().<Assumption>map(Assumption.Encoding::new).stream().toList();
      return new IngestedArticle(
          text, Headline.of(text).orElse(readable(stem)), Slug.of(stem), assumptions);
    } catch (TextDecoder.BrokenEncoding e) {
      throw new IngestException(name, Refusal.BROKEN_ENCODING, Integer.toString(e.line()));
    }
  }

  private static byte[] bytes(Path file, String name) throws IngestException {
    try {
      if (Files.isDirectory(file)) {
        throw new IngestException(name, Refusal.FOLDER);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new IngestException(name, Refusal.NOT_TEXT, "a device");
      }
      requireSize(name, Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        requireSize(name, bytes.length);
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw new IngestException(name, Refusal.MISSING);
    } catch (AccessDeniedException e) {
      throw new IngestException(name, Refusal.NO_PERMISSION);
    } catch (IOException e) {
      throw new IngestException(name, Refusal.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Takes in text from the clipboard. Halves of surrogate pairs are replaced by U+FFFD, for no
   * export could hold them.
   *
   * @throws IngestException when it cannot be an article
   */
  public IngestedArticle paste(String pasted) throws IngestException {
    return read(PASTED, pasted);
  }

  /**
   * Takes in text that came by some other way, as {@link #paste} does.
   *
   * @param name what to call it in a refusal
   */
  public IngestedArticle read(String name, String pasted) throws IngestException {
    requireSize(name, pasted.length());
    int broken = (int) pasted.codePoints().filter(ArticleReader::isSurrogate).count();
    String whole = broken == 0 ? pasted : withoutSurrogates(pasted);
    String text = requireText(name, withLineFeeds(whole));
    String title = Headline.of(text).or(() -> Headline.firstLine(text)).orElseThrow();
    return new IngestedArticle(
        text,
        title,
        Slug.of(title),
        broken == 0 ? List.of() : List.of(new Assumption.ReplacedCharacters(broken)));
  }

  /** Of code points, as only half a pair is one of its own. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String withoutSurrogates(String pasted) {
    StringBuilder whole = new StringBuilder(pasted.length());
    pasted.codePoints().map(c -> isSurrogate(c) ? REPLACEMENT : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static String withLineFeeds(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String requireText(String name, String text) throws IngestException {
    long controls = text.chars().filter(ArticleReader::isControl).count();
    if (text.indexOf('\0') >= 0 || controls * CHARACTERS_FOR_A_CONTROL > text.length()) {
      throw new IngestException(name, Refusal.NOT_TEXT, "binary content");
    }
    if (text.codePoints().noneMatch(ArticleReader::isVisible)) {
      throw new IngestException(name, Refusal.EMPTY);
    }
    return text;
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  /** Of those below the space; the ones above stem from old mainframes and are harmless. */
  private static boolean isControl(int unit) {
    return unit < ' ' && !Character.isWhitespace(unit);
  }

  private static void requireSize(String name, long bytes) throws IngestException {
    if (bytes > MAX_BYTES) {
      throw new IngestException(
          name,
          Refusal.TOO_LARGE,
          Long.toString(Math.ceilDiv(bytes, MEGABYTE)),
          Integer.toString(MAX_BYTES / MEGABYTE));
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** "port-vote_2" is "Port vote 2". */
  private static String readable(String stem) {
    String words = stem.replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return stem;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
