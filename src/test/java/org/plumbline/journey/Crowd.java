package org.plumbline.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document with a great many annotations, as other programs write them. */
final class Crowd {

  private static final String SENTENCE = "Some 12 of 300 men came. ";

  private Crowd() {}

  /** A native document; each of its sentences has two annotations. */
  static String document(int sentences) throws NoSuchAlgorithmException {
    String text = SENTENCE.repeat(sentences);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return """
    {"format": "plumbline", "version": 1, "offsetUnit": "codePoint",
     "generator": {"name": "Plumbline", "version": "0.1.0"},
     "exportedAt": "2026-11-23T03:00:00Z",
     "article": {"id": "crowd", "title": "Many men", "publisher": null, "byline": null,
       "publishedOn": null, "url": null, "language": "en", "sha256": "%s", "text": "%s"},
     "relations": [], "flags": [], "annotations": [
    """
            .formatted(HexFormat.of().formatHex(digest), text)
        + IntStream.range(0, sentences)
            .mapToObj(at -> annotation(at, "12") + "," + annotation(at, "300"))
            .collect(Collectors.joining(","))
        + "]}";
  }

  private static String annotation(int sentence, String quote) {
    int start = sentence * SENTENCE.length() + SENTENCE.indexOf(quote);
    int id = 2 * sentence + (quote.equals("12") ? 0 : 1);
    return """
    {"id": "a%1$d", "type": "figure", "origin": "analyst", "status": "accepted",
     "spans": [{"start": %2$d, "end": %3$d, "quote": "%4$s"}],
     "createdBy": "analyst-1", "createdAt": "2026-11-23T02:58:11Z",
     "modifiedAt": "2026-11-23T02:58:40Z", "note": "", "tags": [],
     "figure": {"kind": "count", "min": %4$s, "max": %4$s, "approximation": "exact",
       "unit": null, "counted": "man", "event": "come", "date": null}}
    """
        .formatted(id, start, start + quote.length(), quote);
  }
}
