package org.plumbline.workspace.batch;

import java.time.Instant;
import org.plumbline.exchange.DocumentWriter.Scope;
import org.plumbline.report.Palette;

/**
 * What was flagged in each article.
 *
 * @param withSuggestions whether what the program would tag is written, too
 * @param isColoured whether lines for people are set off by colours
 */
public record FlagStyle(BatchFormat format, boolean withSuggestions, boolean isColoured)
    implements BatchStyle {

  @Override
  public BatchOutput open(Instant now) {
    Scope scope = withSuggestions ? Scope.WITH_SUGGESTIONS : Scope.ACCEPTED;
    return switch (format) {
      case TEXT -> new TextOutput(isColoured ? Palette.COLOURED : Palette.PLAIN, withSuggestions);
      case JSON -> new DocumentOutput(scope, /* isLines= */ false);
      case JSONL -> new DocumentOutput(scope, /* isLines= */ true);
    };
  }
}
