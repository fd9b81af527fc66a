package org.plumbline.store;

import org.jspecify.annotations.Nullable;

/** A project could not be opened or made; its file is as it was. */
public final class ProjectException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  ProjectException(Fault fault) {
    this(fault, null);
  }

  ProjectException(Fault fault, @Nullable Throwable cause) {
    super(fault.message(), cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
