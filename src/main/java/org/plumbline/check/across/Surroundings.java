package org.plumbline.check.across;

import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Place;
import org.plumbline.text.TextRange;

/**
 * What a text says around the names of places, where it may tell which one lies in which.
 *
 * @param text in lower case
 */
record Surroundings(String text) {

  /** In UTF-16 units to either side: "Ashford, a small market town in the south of Kent". */
  private static final int REACH = 80;

  /** How often a name is looked up. */
  private static final int MOST = 8;

  static Surroundings in(String text) {
    return new Surroundings(text.toLowerCase(Locale.ROOT));
  }

  /** A line for each time that a place of an event is named. */
  String of(Event event) {
    return event.places().stream()
        .map(Place::name)
        .distinct()
        .map(this::around)
        .collect(Collectors.joining("\n"));
  }

  private String around(String name) {
    StringBuilder lines = new StringBuilder();
    int at = text.indexOf(name);
    for (int found = 0; at >= 0 && found < MOST; found++) {
      int from = Math.max(0, at - REACH);
      int to = Math.min(text.length(), at + name.length() + REACH);
      lines.append(new TextRange(from, to).in(text)).append('\n');
      at = text.indexOf(name, at + name.length());
    }
    return lines.toString();
  }
}
