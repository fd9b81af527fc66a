package org.plumbline.workspace.batch;

import java.io.IOException;
import java.time.Instant;

/** What the outcome of a batch is to look like. */
public sealed interface BatchStyle permits FlagStyle, ReportStyle {

  /**
   * Begins to write.
   *
   * @param now when that is
   * @throws IOException when there is no room for temporary files
   */
  BatchOutput open(Instant now) throws IOException;
}
