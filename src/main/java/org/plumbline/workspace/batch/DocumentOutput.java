package org.plumbline.workspace.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentWriter;
import org.plumbline.exchange.DocumentWriter.Scope;

/**
 * Native documents, one after the other.
 *
 * @param isLines whether each is one line
 */
record DocumentOutput(Scope scope, boolean isLines) implements BatchOutput {

  @Override
  public Part prepared(Examined examined, ArticleTexts texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentWriter writer = new DocumentWriter(scope, texts);
    try {
      if (isLines) {
        writer.writeLine(examined.document(), bytes);
      } else {
        writer.write(examined.document(), bytes);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes::writeTo;
  }
}
