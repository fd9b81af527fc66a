package org.plumbline.exchange;

import java.util.List;

/** A document was refused. Nothing of it was taken in. */
public final class DocumentException extends Exception implements Reading {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  /**
   * @param file the name by which the person knows the document
   * @param problems at least one
   */
  public DocumentException(String file, List<Problem> problems) {
    super(message(file, problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  private static String message(String file, List<Problem> problems) {
    String first = file + ": " + problems.getFirst();
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }

  public String file() {
    return file;
  }

  public List<Problem> problems() {
    return problems;
  }
}
