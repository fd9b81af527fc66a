package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.plumbline.model.Annotation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes annotation documents as UTF-8 without a byte order mark, as they go along: the JSON is
 * never held in memory. Equal documents give equal bytes.
 */
public final class DocumentWriter {

  /** Which annotations are written, and with them the relations between two of them. */
  public enum Scope {
    /** Only those that count. */
    ACCEPTED,
    /** Also those that nobody has decided upon. Rejected ones are never written. */
    WITH_SUGGESTIONS;

    boolean includes(Annotation annotation) {
      return switch (annotation.status()) {
        case ACCEPTED -> true;
        case SUGGESTED -> this == WITH_SUGGESTIONS;
        case REJECTED -> false;
      };
    }
  }

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Scope scope;
  private final ArticleTexts texts;

  /**
   * @param texts the texts of the other articles that flags point into
   */
  public DocumentWriter(Scope scope, ArticleTexts texts) {
    this.scope = scope;
    this.texts = texts;
  }

  /**
   * Writes a document over several lines, as Python's {@code json.dumps(document, indent=2,
   * ensure_ascii=False)} would, and a final {@code \n}. The stream is flushed, not closed.
   *
   * @throws IOException when the stream fails
   * @throws IllegalArgumentException when a number has more digits than {@link
   *     Numerals#MAX_DIGITS}, a place lies inside a surrogate pair or outside its text, or a flag
   *     points into an article whose text is not known
   */
  public void write(AnnotationDocument document, OutputStream out) throws IOException {
    write(document, out, new Indented());
  }

  /**
   * Writes a document as one line of JSON Lines, ended by {@code \n}; else as {@link #write}.
   *
   * @throws IOException when the stream fails
   */
  public void writeLine(AnnotationDocument document, OutputStream out) throws IOException {
    write(document, out, ObjectWriteContext.empty());
  }

  private void write(AnnotationDocument document, OutputStream out, ObjectWriteContext layout)
      throws IOException {
    Writer utf8 = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try (JsonGenerator json = JSON.createGenerator(layout, utf8)) {
      new DocumentParts(json, document, scope, texts).write();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    utf8.write('\n');
    utf8.flush();
  }

  /** Two spaces a level, {@code \n} on every system, nothing between empty brackets. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withArrayIndenter(INDENTER)
          .withObjectIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
