package org.plumbline.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A way through the window, on a project of its own. */
abstract class Journey {

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @SuppressWarnings("NullAway.Init") // each journey begins by setting it
  Desk desk;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /** Opens a window on a project that holds the seed article. */
  final void openSeed() {
    desk = Desk.with(folder, Desk.SEED);
  }

  @AfterEach
  final void leave() {
    desk.close();
  }

  final WorkbenchPage window() {
    return desk.window();
  }

  final ArticlePage article() {
    return desk.article();
  }

  final InspectorPage inspector() {
    return desk.inspector();
  }
}
