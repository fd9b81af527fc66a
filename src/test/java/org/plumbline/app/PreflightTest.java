package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightTest {

  private static final Desk WHOLE = new Desk("Linux", ":0", Set.of(), true, true, Map.of());

  @Test
  void wholeMachineHasNoObstacle() {
    assertThat(new Preflight(WHOLE).obstacle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Mac OS X", "Windows 11"})
  void otherSystemsBringWhatIsNeeded(String system) {
    var bare = new Desk(system, "", Set.of("libgtk-3.so.0"), false, false, Map.of());
    assertThat(new Preflight(bare).obstacle()).isEmpty();
  }

  @Test
  void headlessPlatformNeedsNoDisplay() {
    var headless = Map.of("glass.platform", "Headless");
    var bare = new Desk("Linux", "", Set.of("libgtk-3.so.0"), false, true, headless);
    assertThat(new Preflight(bare).obstacle()).isEmpty();
  }

  @Test
  void saysHowToGetDisplayWhereThereIsNone() {
    var withoutDisplay = new Desk("Linux", "", Set.of(), false, true, Map.of());
    assertThat(messageOn(withoutDisplay))
        .isEqualTo(
            "There is no display (X11 or XWayland) for the window. A virtual one will do:"
                + " xvfb-run plumbline");
  }

  @Test
  void namesTheBuildsCommandWhereTheBuildStartedIt() {
    var byMaven =
        new Desk("Linux", "", Set.of(), false, true, Map.of(Launcher.EXPORTS, "target/exports"));
    assertThat(messageOn(byMaven)).endsWith("xvfb-run mvn");
  }

  @Test
  void namesTheDisplayThatDoesNotOpen() {
    var closed = new Desk("Linux", ":7", Set.of(), false, true, Map.of());
    assertThat(messageOn(closed)).startsWith("The display :7 cannot be opened");
  }

  @ParameterizedTest
  @CsvSource({
    "libgtk-3.so.0, libgtk-3-0",
    "libpangoft2-1.0.so.0, libpangoft2-1.0-0",
    "libfontconfig.so.1, libfontconfig1"
  })
  void namesTheMissingLibraryAndItsPackage(String library, String debianPackage) {
    var without = new Desk("Linux", ":0", Set.of(library), true, true, Map.of());
    assertThat(messageOn(without)).contains(library).endsWith("apt install " + debianPackage);
  }

  @Test
  void namesAllThatIsMissingAtOnce() {
    var missing = Set.of("libgtk-3.so.0", "libXtst.so.6");
    var without = new Desk("Linux", ":0", missing, true, true, Map.of());
    assertThat(messageOn(without)).endsWith("apt install libgtk-3-0 libxtst6");
  }

  @Test
  void saysThatFontIsMissing() {
    var without = new Desk("Linux", ":0", Set.of(), true, false, Map.of());
    assertThat(messageOn(without)).contains("font").endsWith("apt install fonts-dejavu-core");
  }

  private static String messageOn(Desk machine) {
    Optional<Obstacle> obstacle = new Preflight(machine).obstacle();
    return obstacle.orElseThrow().message();
  }

  private record Desk(
      String system,
      String display,
      Set<String> missing,
      boolean canOpenDisplay,
      boolean hasFont,
      Map<String, String> properties)
      implements Preflight.Machine {

    @Override
    public String property(String name) {
      return name.equals("os.name") ? system : properties.getOrDefault(name, "");
    }

    @Override
    public boolean hasLibrary(String file) {
      return !missing.contains(file);
    }
  }
}
