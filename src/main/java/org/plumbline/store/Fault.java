package org.plumbline.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong with a project.
 *
 * @param kind what sort of fault it is
 * @param file the project's file
 * @param arguments particulars, as {@link Kind} says
 */
public record Fault(Kind kind, Path file, List<String> arguments) {

  /** The sorts of fault, and the particulars that come with each. */
  public enum Kind {
    /** There is no such file or folder. No particulars. */
    MISSING("does not exist", "Check the name, or make a new project."),
    /** A file of that name is there already, so no project is made. No particulars. */
    EXISTS("exists already", "Open it, or choose another name."),
    /** The file is something else, and was left as it is. No particulars. */
    NOT_A_PROJECT("is not a Plumbline project", "Choose a .plumbline file."),
    /** The file is a project that cannot be trusted any more. First: what was found. */
    DAMAGED("is damaged (%s)", "Open a copy with what can be read, or restore a backup."),
    /** The file or its folder cannot be written. No particulars. */
    READ_ONLY("cannot be written", "Ask for permission, or copy it to another folder."),
    /** Somebody else writes it: user, host, process, since when (ISO 8601); ? where unknown. */
    LOCKED(
        "is open in another workbench (%s on %s, process %s, since %s)", "Close it there first."),
    /** A newer program wrote it. First: its schema version; second: the newest known here. */
    NEWER_VERSION(
        "was written by a newer Plumbline (version %s of the file, this one knows %s)",
        "Install the newer Plumbline."),
    /** The disk is full. No particulars. */
    NO_ROOM("does not fit on its disk any more", "Make room, then try again."),
    /** The disk or system failed. First: what it said. */
    IO("cannot be read or written (%s)", "Check the disk, then try again.");

    private final String reason;
    private final String remedy;

    Kind(String reason, String remedy) {
      this.reason = reason;
      this.remedy = remedy;
    }
  }

  /**
   * Particulars come from the system and the database, some over several lines; a reason is one.
   */
  public Fault {
    arguments = arguments.stream().map(line -> line.replaceAll("\\s*\\R\\s*", "; ")).toList();
  }

  static Fault of(Kind kind, Path file, String... arguments) {
    return new Fault(kind, file, List.of(arguments));
  }

  /** File, reason and remedy in plain English, for logs and terminals. */
  public String message() {
    return "%s %s. %s".formatted(file, kind.reason.formatted(arguments.toArray()), kind.remedy);
  }
}
