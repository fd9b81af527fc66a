package org.plumbline.workspace.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.exchange.ArticleTexts;

/** What a batch makes of its articles. */
interface BatchOutput extends Closeable {

  /** What is to be written of one article. */
  @FunctionalInterface
  interface Part {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Makes an article ready to be written, on any thread.
   *
   * @param texts of the other articles that its flags point into
   */
  Part prepared(Examined examined, ArticleTexts texts);

  /** Writes what comes after all articles. */
  default void end(OutputStream out) throws IOException {}

  @Override
  default void close() throws IOException {}
}
