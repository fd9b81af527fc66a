package org.plumbline.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Spelling;
import tools.jackson.databind.JsonNode;

/**
 * The members of one JSON object that follows the schema. A member that is wrong all the same is
 * noted, and a stand-in returned, so that reading goes on to what else is wrong; with anything
 * noted, the document is refused and no stand-in gets out.
 *
 * @param pointer where the object stands in the document
 */
record Fields(JsonNode node, String pointer, Findings findings) {

  private static final String STAND_IN = "?";

  boolean has(String key) {
    return node.has(key) && !node.get(key).isNull();
  }

  Fields at(String key) {
    return new Fields(node.get(key), at(pointer, key), findings);
  }

  List<Fields> each(String key) {
    List<Fields> elements = new ArrayList<>();
    for (JsonNode element : node.get(key)) {
      elements.add(new Fields(element, at(pointer, key) + "/" + elements.size(), findings));
    }
    return elements;
  }

  List<String> texts(String key) {
    return node.get(key).valueStream().map(JsonNode::stringValue).toList();
  }

  String text(String key) {
    return node.get(key).stringValue();
  }

  Optional<String> optionalText(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** A text that the model holds to be not blank, by Java's idea of white space. */
  String nonBlank(String key) {
    String text = text(key);
    if (text.isBlank()) {
      note(key, "text that is not blank", Excerpt.of(text));
      return STAND_IN;
    }
    return text;
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return Spelling.read(type, text(key));
  }

  boolean isTrue(String key) {
    return node.get(key).booleanValue();
  }

  /** An offset; the schema holds it within the range of an int. */
  int offset(String key) {
    return node.get(key).decimalValue().intValueExact();
  }

  /** A number without a negative scale: {@code 1e3} is 1000. */
  Optional<BigDecimal> optionalNumber(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    BigDecimal number = node.get(key).decimalValue();
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }

  Instant instant(String key) {
    try {
      return Instant.parse(text(key));
    } catch (DateTimeException e) {
      note(key, "a moment that exists", Excerpt.of(text(key)));
      return Instant.EPOCH;
    }
  }

  Optional<LocalDate> optionalDate(String key) {
    try {
      return optionalText(key).map(LocalDate::parse);
    } catch (DateTimeException e) {
      note(key, "a day that exists", Excerpt.of(text(key)));
      return Optional.empty();
    }
  }

  /** Notes something wrong with one member. */
  void note(String key, String expected, String found) {
    findings.add(at(pointer, key), expected, found);
  }

  private static String at(String pointer, String key) {
    return pointer + "/" + key;
  }
}
