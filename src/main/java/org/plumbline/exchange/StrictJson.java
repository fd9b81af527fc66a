package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bytes as JSON and as nothing else: UTF-8 (a byte order mark is passed over), one value, no
 * key twice, and within limits that no honest document comes near.
 */
final class StrictJson {

  /** In bytes. An article has 20 MB at most. */
  static final int MAX_LENGTH = 64 * 1024 * 1024;

  private static final int MAX_DEPTH = 64;

  /** Some fifty thousand annotations; a tree of so many nodes still fits the memory. */
  private static final int MAX_TOKENS = 2_000_000;

  private static final int MAX_MESSAGE = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxTokenCount(MAX_TOKENS)
                          .maxNumberLength(Numerals.MAX_DIGITS)
                          .maxStringLength(MAX_LENGTH)
                          .maxNameLength(1000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /**
   * @param name what to call the document in the refusal
   */
  static JsonNode tree(String name, byte[] bytes) throws DocumentException {
    String text = decoded(name, bytes);
    if (text.isBlank()) {
      throw refusal(name, "", "a JSON document", "nothing");
    }
    try (JsonParser parser = MAPPER.createParser(text)) {
      return tree(name, parser);
    }
  }

  private static JsonNode tree(String name, JsonParser parser) throws DocumentException {
    try {
      JsonNode tree = MAPPER.readTree(parser);
      if (parser.nextToken() != null) {
        throw malformed(name, parser, parser.currentTokenLocation(), "more after the end");
      }
      return tree;
    } catch (JacksonException e) {
      throw malformed(name, parser, e.getLocation(), e.getOriginalMessage());
    } catch (NumberFormatException e) {
      // An exponent beyond the range of an int gets through to the constructor of the number.
      throw malformed(name, parser, parser.currentTokenLocation(), String.valueOf(e.getMessage()));
    }
  }

  private static DocumentException malformed(
      String name, JsonParser parser, @Nullable TokenStreamLocation place, String message) {
    String where =
        place == null
            ? ""
            : "line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return refusal(name, pointer, "well-formed JSON", where + oneLine(message));
  }

  private static String oneLine(String message) {
    String clean = message.replaceAll("\\p{Cntrl}+", " ");
    return clean.length() <= MAX_MESSAGE ? clean : clean.substring(0, MAX_MESSAGE) + "…";
  }

  private static String decoded(String name, byte[] bytes) throws DocumentException {
    if (bytes.length > MAX_LENGTH) {
      throw refusal(name, "", "at most " + MAX_LENGTH + " bytes", "more");
    }
    if (isUtf16(bytes)) {
      throw refusal(name, "", "a document in UTF-8", "one in UTF-16 or UTF-32");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw refusal(
          name,
          "",
          "a document in UTF-8",
          "byte 0x%02x at %s".formatted(bytes[in.position()] & 0xFF, lineAndColumn(out)));
    }
    int start = out.length() > 0 && out.charAt(0) == '\uFEFF' ? 1 : 0;
    return out.subSequence(start, out.length()).toString();
  }

  /** Whether there is a mark or a zero byte where UTF-8 JSON has its first two characters. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
  }

  private static String lineAndColumn(CharSequence before) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      column++;
      if (before.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return "line %d, column %d".formatted(line, column);
  }

  private static DocumentException refusal(
      String name, String pointer, String expected, String found) {
    return new DocumentException(name, List.of(new Problem(pointer, expected, found)));
  }
}
