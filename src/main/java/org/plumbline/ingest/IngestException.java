package org.plumbline.ingest;

import java.util.List;

/** Something cannot be an article; {@link #getMessage()} says so in plain English. */
public final class IngestException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final Refusal refusal;
  private final transient List<String> arguments;

  /**
   * @param file the path as the person gave it, or "pasted text"
   * @param arguments those that the refusal names
   */
  IngestException(String file, Refusal refusal, String... arguments) {
    super(file + ": " + refusal.inWords((Object[]) arguments));
    this.file = file;
    this.refusal = refusal;
    this.arguments = List.of(arguments);
  }

  public String file() {
    return file;
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<String> arguments() {
    return arguments;
  }
}
