package org.plumbline.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the build that started the program keeps its sample articles, and wants their exports where
 * no window can open.
 */
record SamplesFolders(Path samples, Path exports) {

  /** From the system properties that only the build sets both of. */
  static Optional<SamplesFolders> ofTheBuild() {
    String samples = System.getProperty(Launcher.SAMPLES);
    String exports = System.getProperty(Launcher.EXPORTS);
    return samples == null || exports == null
        ? Optional.empty()
        : Optional.of(new SamplesFolders(Path.of(samples), Path.of(exports)));
  }
}
