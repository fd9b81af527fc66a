package org.plumbline.exchange;

import org.plumbline.text.CodePoints;
import org.plumbline.text.TextRange;
import tools.jackson.core.JsonGenerator;

/** Writes places of one text: where in code points, and what stands there. */
final class PlaceWriter {

  private final JsonGenerator json;
  private final String text;
  private final CodePoints codePoints;

  PlaceWriter(JsonGenerator json, String text) {
    this.json = json;
    this.text = WellFormed.of(text);
    this.codePoints = CodePoints.of(this.text);
  }

  /** The three properties of a place, into the object that is open. */
  void write(TextRange range) {
    json.writeNumberProperty("start", codePoints.fromUtf16(range.start()));
    json.writeNumberProperty("end", codePoints.fromUtf16(range.end()));
    json.writeStringProperty("quote", range.in(text));
  }
}
