package org.plumbline.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a file's bytes into text. In this order: what a byte order mark says; UTF-8, if every byte
 * fits; UTF-16 without a mark, if that gives spaces and no nonsense; windows-1252.
 *
 * <p>ICU's detector was tried and left out: on a few paragraphs with one accent it wavers between a
 * dozen Latin encodings, and a wrong guess is worse than one that is always the same and said.
 */
final class TextDecoder {

  private static final int REPLACEMENT = 0xFFFD;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In which a file may bear a mark; UTF-32 before UTF-16, whose mark is the beginning of its. */
  private static final List<Charset> MARKED =
      List.of(UTF_8, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), UTF_16LE, UTF_16BE);

  /**
   * @param assumed the encoding, where neither a mark nor the bytes' being UTF-8 tells it
   */
  record Decoded(String text, Optional<Charset> assumed) {}

  /** The byte at {@code offset} fits no encoding that the rest is in. */
  static final class BrokenEncoding extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BrokenEncoding(byte[] bytes, int offset) {
      int lines = 1;
      for (int i = 0; i < offset; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      this.line = lines;
    }

    int line() {
      return line;
    }
  }

  private TextDecoder() {}

  static Decoded decode(byte[] bytes) throws BrokenEncoding {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (Arrays.mismatch(bytes, mark) == mark.length || Arrays.equals(bytes, mark)) {
        return new Decoded(marked(bytes, mark.length, charset), Optional.empty());
      }
    }
    Optional<Decoded> utf16 = unmarkedUtf16(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    Attempt utf8 = new Attempt(bytes, 0, UTF_8);
    if (utf8.isWhole()) {
      return new Decoded(utf8.text(), Optional.empty());
    }
    Attempt latin = new Attempt(bytes, 0, WINDOWS_1252);
    if (!latin.isWhole() || isMostlyUtf8(bytes)) {
      throw new BrokenEncoding(bytes, utf8.brokenAt());
    }
    return new Decoded(latin.text(), Optional.of(WINDOWS_1252));
  }

  private static String marked(byte[] bytes, int from, Charset charset) throws BrokenEncoding {
    Attempt attempt = new Attempt(bytes, from, charset);
    if (!attempt.isWhole()) {
      throw new BrokenEncoding(bytes, attempt.brokenAt());
    }
    return attempt.text();
  }

  /** Zero bytes are no text in UTF-8; in UTF-16 every space and line end has one. */
  private static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
    if (bytes.length % 2 != 0 || !hasZero(bytes)) {
      return Optional.empty();
    }
    return Stream.of(UTF_16LE, UTF_16BE)
        .map(charset -> new Decoded(new String(bytes, charset), Optional.of(charset)))
        .filter(decoded -> decoded.text().codePoints().allMatch(TextDecoder::isPlausible))
        .max(Comparator.comparingLong(TextDecoder::spaces))
        .filter(decoded -> spaces(decoded) > 0);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlausible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.CONTROL -> Character.isWhitespace(codePoint);
      default -> codePoint != REPLACEMENT;
    };
  }

  private static long spaces(Decoded decoded) {
    return decoded.text().chars().filter(unit -> unit == ' ' || unit == '\n').count();
  }

  /**
   * Whether more characters beyond ASCII fit UTF-8 than not: then it is UTF-8 with a fault, and
   * reading it as windows-1252 would spoil every accent.
   */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String lenient = new String(bytes, UTF_8);
    long broken = lenient.codePoints().filter(c -> c == REPLACEMENT).count();
    long sound = lenient.codePoints().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return sound > broken;
  }

  /** Decoding from an offset, up to the first byte that does not fit. */
  private static final class Attempt {
    private final CharBuffer out;
    private final int brokenAt;
    private final boolean whole;

    Attempt(byte[] bytes, int from, Charset charset) {
      ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
      this.out = CharBuffer.allocate(bytes.length - from + 1);
      CoderResult result =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in, out, true);
      this.whole = result.isUnderflow();
      this.brokenAt = in.position();
      out.flip();
    }

    boolean isWhole() {
      return whole;
    }

    int brokenAt() {
      return brokenAt;
    }

    String text() {
      return out.toString();
    }
  }
}
