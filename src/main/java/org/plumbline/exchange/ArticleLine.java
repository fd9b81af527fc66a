package org.plumbline.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.text.TextRange;
import tools.jackson.databind.JsonNode;

/**
 * An article as one line of JSON Lines brings it: {@code {"id", "text", "title", "publishedOn",
 * "dossier"}}, of which only the text must be there. Other members are passed over.
 *
 * @param text as it was given; its line ends may be of any sort
 * @param publishedOn the day of publication
 * @param dossier the name of a group of articles on one matter
 */
public record ArticleLine(
    Optional<String> id,
    String text,
    Optional<String> title,
    Optional<LocalDate> publishedOn,
    Optional<String> dossier) {

  /**
   * Reads one line.
   *
   * @param name what to call the line in a refusal
   * @param json in UTF-8
   * @throws DocumentException when it is no such line; all that is wrong with it is said
   */
  public static ArticleLine read(String name, byte[] json) throws DocumentException {
    Findings findings = new Findings();
    Fields fields = new Fields(StrictJson.tree(name, json), "", findings);
    ArticleLine line =
        new ArticleLine(
            id(fields),
            text(fields),
            optional(fields, "title"),
            optional(fields, "publishedOn").flatMap(_ -> fields.optionalDate("publishedOn")),
            whole(fields, "dossier"));
    if (!findings.problems().isEmpty()) {
      throw new DocumentException(name, findings.problems());
    }
    return line;
  }

  /** Many files number their articles. */
  private static Optional<String> id(Fields fields) {
    return fields.has("id") && fields.node().get("id").isIntegralNumber()
        ? Optional.of(fields.node().get("id").asString())
        : whole(fields, "id").filter(id -> !id.isBlank());
  }

  private static String text(Fields fields) {
    Optional<String> text = whole(fields, "text");
    if (text.filter(given -> !TextRange.between(0, given.length()).trimmedIn(given).isEmpty())
        .isEmpty()) {
      fields.note("text", "the text of an article", found(fields, "text"));
    }
    return text.orElse("");
  }

  /** A text that has to stay as it is, since offsets count in it, or others go by it. */
  private static Optional<String> whole(Fields fields, String key) {
    Optional<String> text = optional(fields, key);
    if (text.filter(given -> given.indexOf('\0') >= 0).isPresent()) {
      fields.note(key, "text without NUL characters", "one");
    } else if (text.filter(ArticleLine::hasHalfPair).isPresent()) {
      fields.note(key, "whole characters", "half of a surrogate pair");
    }
    return text;
  }

  private static boolean hasHalfPair(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static Optional<String> optional(Fields fields, String key) {
    if (fields.has(key) && !fields.node().get(key).isString()) {
      fields.note(key, "a text", found(fields, key));
      return Optional.empty();
    }
    return fields.node().isObject() ? fields.optionalText(key) : Optional.empty();
  }

  private static String found(Fields fields, String key) {
    JsonNode found = fields.node().get(key);
    return found == null ? "nothing" : Excerpt.of(found.toString());
  }
}
