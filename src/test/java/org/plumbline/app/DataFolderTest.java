package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  @Test
  void followsTheXdgSpecificationOnLinux() {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/ann/.local/share/plumbline"));
    assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/plumbline"));
  }

  @Test
  void isApplicationSupportOnMacOs() {
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo(Path.of("/home/ann/Library/Application Support/Plumbline"));
  }

  @Test
  void isTheRoamingProfileOnWindows() {
    assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Plumbline"));
    assertThat(folder("Windows 11", Map.of())).isEqualTo(Path.of("/home/ann/Plumbline"));
  }

  @Test
  void isTheOneThatIsNamed() {
    var properties = Map.of(DataFolder.PROPERTY, "/mine", "user.home", "/home/ann");
    assertThat(DataFolder.of(name -> properties.getOrDefault(name, ""), _ -> ""))
        .isEqualTo(Path.of("/mine"));
  }

  private static Path folder(String system, Map<String, String> environment) {
    var properties = Map.of("os.name", system, "user.home", "/home/ann");
    return DataFolder.of(
        name -> properties.getOrDefault(name, ""), name -> environment.getOrDefault(name, ""));
  }
}
