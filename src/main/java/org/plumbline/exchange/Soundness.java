package org.plumbline.exchange;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Looks at the single values of a JSON document before anything is done with them: at numbers too
 * large to compute with, and at text that is not text.
 */
final class Soundness {

  private final Findings findings = new Findings();

  private Soundness() {}

  static List<Problem> problems(JsonNode document) {
    Soundness soundness = new Soundness();
    soundness.look(document, "");
    return soundness.findings.problems();
  }

  private void look(JsonNode node, String pointer) {
    switch (node.getNodeType()) {
      case OBJECT -> {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
          look(member.getValue(), pointer + "/" + DocumentSchema.escaped(member.getKey()));
        }
      }
      case ARRAY -> {
        int index = 0;
        for (JsonNode element : node) {
          look(element, pointer + "/" + index++);
        }
      }
      case STRING -> look(node.stringValue(), pointer);
      case NUMBER -> {
        if (!Numerals.fits(node.decimalValue())) {
          findings.add(
              pointer,
              "a number of at most " + Numerals.MAX_DIGITS + " digits",
              Excerpt.of(node.decimalValue()));
        }
      }
      case BOOLEAN, NULL, MISSING, BINARY, POJO -> {}
    }
  }

  private void look(String text, String pointer) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      findings.add(pointer, "text without NUL", "\\u0000 at " + text.codePointCount(0, nul));
    }
    int half = WellFormed.firstUnpairedSurrogate(text, 0);
    if (half >= 0) {
      findings.add(
          pointer,
          "text of whole characters",
          "half a surrogate pair, \\u%04x, at %d"
              .formatted((int) text.charAt(half), text.codePointCount(0, half)));
    }
  }
}
