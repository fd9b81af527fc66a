package org.plumbline.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * One connection, used by one thread at a time. Everything is read and written in a transaction, so
 * that a reader sees one moment, and a writer leaves all or nothing.
 */
final class Database implements AutoCloseable {

  private final Handle handle;
  private final Function<Exception, Fault> diagnosis;
  private final Runnable afterwards;
  private boolean closed;

  /**
   * @param diagnosis what a failure of the database means
   * @param afterwards done once the connection is closed
   */
  Database(Handle handle, Function<Exception, Fault> diagnosis, Runnable afterwards) {
    this.handle = handle;
    this.diagnosis = diagnosis;
    this.afterwards = afterwards;
  }

  /** As {@link #reading}, for work that is done for what it changes. */
  void writing(Consumer<Handle> work) {
    Boolean _ =
        reading(
            open -> {
              work.accept(open);
              return true;
            });
  }

  /**
   * Does some work in a transaction, which is rolled back when the work throws.
   *
   * @throws StoreFailure when the database fails
   * @throws IllegalStateException when it is closed
   */
  synchronized <T> T reading(Function<Handle, T> work) {
    if (closed) {
      throw new IllegalStateException("the project is closed");
    }
    try {
      return handle.inTransaction(work::apply);
    } catch (JdbiException | UnreadableState e) {
      throw new StoreFailure(diagnosis.apply(e), e);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      handle.close();
    } catch (JdbiException e) {
      throw new StoreFailure(diagnosis.apply(e), e);
    } finally {
      afterwards.run();
    }
  }
}
