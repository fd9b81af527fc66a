package org.plumbline.exchange;

import java.math.BigDecimal;

/**
 * Values as messages quote them: short, on one line, and with nothing in them that could steer a
 * terminal.
 */
final class Excerpt {

  /** In UTF-16 units; enough to recognise a quote by. */
  private static final int LIMIT = 60;

  private Excerpt() {}

  /** Quoted as in JSON, cut after {@value #LIMIT} units. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    int end = Math.min(text.length(), LIMIT);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\n' -> shown.append("\\n");
        case '\r' -> shown.append("\\r");
        case '\t' -> shown.append("\\t");
        case '"' -> shown.append("\\\"");
        case '\\' -> shown.append("\\\\");
        default -> append(shown, unit);
      }
    }
    return shown.append(end < text.length() ? "…\"" : "\"").toString();
  }

  private static void append(StringBuilder shown, char unit) {
    if (Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029') {
      shown.append("\\u%04x".formatted((int) unit));
    } else {
      shown.append(unit);
    }
  }

  /** With an exponent where written out it would be long. */
  static String of(BigDecimal number) {
    String shown = number.toString();
    return shown.length() <= LIMIT ? shown : shown.substring(0, LIMIT) + "…";
  }
}
