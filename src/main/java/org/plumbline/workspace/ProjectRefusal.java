package org.plumbline.workspace;

/**
 * A project cannot be opened, made, read or written; {@link #getMessage()} says which, why, and
 * what to do, in plain English. The project is as it was.
 */
public final class ProjectRefusal extends Exception {

  private static final long serialVersionUID = 1;

  ProjectRefusal(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
