package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

  @TempDir private Path folder;

  @AfterEach
  void giveTheLogBack() throws IOException {
    LogManager.getLogManager().reset();
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void isMadeWithItsFolderWhenThereIsSomethingToTell() throws IOException {
    Path file = folder.resolve("new").resolve(LogFile.NAME);
    LogFile.install(file);
    assertThat(file).doesNotExist();
    LoggerFactory.getLogger("org.plumbline.Example").info("made {}", "it");
    LogManager.getLogManager().reset();
    assertThat(Files.readString(file)).contains("INFO org.plumbline.Example: made it");
  }

  @Test
  void keepsQuietAboutWhatOthersOnlyMention() throws IOException {
    Path file = folder.resolve(LogFile.NAME);
    LogFile.install(file);
    Logger.getLogger("org.example").info("by the way");
    Logger.getLogger("javafx").warning("not a module");
    assertThat(file).doesNotExist();
  }

  @Test
  void failsSilentlyWhereItCannotBeWritten() throws IOException {
    Path blocked = Files.createFile(folder.resolve("blocked"));
    LogFile.install(blocked.resolve(LogFile.NAME));
    LoggerFactory.getLogger("org.plumbline.Example").error("lost");
    assertThat(blocked).isEmptyFile();
  }
}
