package org.plumbline.language;

import java.nio.file.Path;

/** The language model cannot be used; the message names the file, the reason and the remedy. */
public final class ModelException extends Exception {

  private static final long serialVersionUID = 1L;

  ModelException(Path file, String reason) {
    super(
        "%s: %s. Figures and dates are found without it; for sources and claims, install the program again, or build it with mvn package"
            .formatted(file, reason));
  }
}
