package org.plumbline.store;

/**
 * An open project could not be read or written: the disk is full, say. Whatever was being written
 * was not, and can be tried again.
 */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  StoreFailure(Fault fault, Throwable cause) {
    super(fault.message(), cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
