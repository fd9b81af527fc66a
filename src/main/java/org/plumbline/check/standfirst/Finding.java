package org.plumbline.check.standfirst;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;

/**
 * Words of the standfirst that the text does not bear out.
 *
 * @param said their place, in UTF-16 units of the text
 * @param against the place of the text that says otherwise, if there is one
 * @param severity medium where the text is against them, low where it merely does not have them
 * @param message one or two short sentences
 */
public record Finding(
    TextRange said, Optional<TextRange> against, Severity severity, String message) {

  /** The text has other words in their stead. */
  static Finding instead(String text, TextRange said, TextRange against) {
    return against(
        text, said, against, "The standfirst says “%s”; the text nowhere says so, but “%s”.");
  }

  /** The text says the opposite. */
  static Finding opposite(String text, TextRange said, TextRange against) {
    return against(text, said, against, "The standfirst says “%s”, the text “%s” of the same.");
  }

  /** The text has the two who are named change places. */
  static Finding reversed(String text, TextRange said, TextRange against) {
    return against(
        text,
        said,
        against,
        "The standfirst says “%s”, the text has it the other way round: “%s”.");
  }

  private static Finding against(String text, TextRange said, TextRange against, String message) {
    return new Finding(
        said,
        Optional.of(against),
        Severity.MEDIUM,
        message.formatted(said.in(text), against.in(text)));
  }

  /**
   * The text merely does not have them.
   *
   * @param closest the place of the text that tells most of the same
   */
  static Finding missing(String text, TextRange said, Optional<TextRange> closest) {
    return new Finding(
        said,
        closest,
        Severity.LOW,
        "The standfirst says “%s”; the text nowhere says so.".formatted(said.in(text)));
  }

  /** The places to look at. */
  public Stream<TextRange> places() {
    return Stream.concat(Stream.of(said), against.stream());
  }
}
