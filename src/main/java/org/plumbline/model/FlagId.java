package org.plumbline.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Names a flag, and so the review of it, within its article.
 *
 * @param value not blank
 */
public record FlagId(String value) implements ItemId {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public FlagId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  /**
   * The id of what a check found by comparing some texts, whatever their order: the check's id and
   * the first 64 bits of a SHA-256, the same on every machine.
   */
  static FlagId of(String check, List<String> compared) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // With its length before it, no text can pass for the end of one and the start of the next.
      compared.stream()
          .sorted()
          .forEach(text -> digest.update((text.length() + ":" + text).getBytes(UTF_8)));
      String hash = HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
      return new FlagId(check + "-" + hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The id of the flag that comes as that many among equal ones; the first keeps the plain id. */
  public FlagId numbered(int number) {
    return number == 1 ? this : new FlagId(value + "-" + number);
  }

  @Override
  public String toString() {
    return value;
  }
}
