package org.plumbline.exchange;

/**
 * One thing wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the document as a whole
 * @param expected what should stand there
 * @param found what does, shortened; of malformed JSON also the line and column, counted from 1
 */
public record Problem(String pointer, String expected, String found) {

  @Override
  public String toString() {
    return "%s: expected %s, found %s"
        .formatted(pointer.isEmpty() ? "(document)" : pointer, expected, found);
  }
}
