package org.plumbline.ingest;

/**
 * Why something cannot be an article.
 *
 * <p>A refusal's arguments, if any, are given in the order named here.
 */
public enum Refusal {
  MISSING("there is no such file"),
  FOLDER("this is a folder, not a file"),
  NO_PERMISSION("there is no permission to read it"),
  EMPTY("there is no text in it"),
  /** Argument: what it is instead, such as "a PDF document". */
  NOT_TEXT("it is not a text file but %s"),
  /** Argument: the file's ending, such as ".docx"; empty where it has none. */
  UNKNOWN_TYPE("files with the ending \"%s\" cannot be read; save it as plain text (.txt)"),
  /** Arguments: its size and the largest that is taken, both in MB. */
  TOO_LARGE("it is larger (%s MB) than an article can be (%s MB)"),
  /** Argument: the line of the first byte that is wrong, counted from 1. */
  BROKEN_ENCODING("its encoding is broken at line %s: mostly UTF-8, but not all of it"),
  /** Argument: what the system says. */
  UNREADABLE("it cannot be read: %s");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /** The reason in plain English, with the arguments put in. */
  String inWords(Object... arguments) {
    return words.formatted(arguments);
  }
}
