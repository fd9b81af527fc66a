package org.plumbline.viewmodel;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Begins each test at a fresh desk. */
abstract class DeskTest {

  @TempDir Path folder;
  Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @AfterEach
  void getUp() {
    desk.close();
  }
}
