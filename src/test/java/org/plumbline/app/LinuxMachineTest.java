package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the machine at hand, which has what the tests of windows need: a font and its libraries. */
@EnabledOnOs(OS.LINUX)
class LinuxMachineTest {

  private final LinuxMachine machine = new LinuxMachine();

  @Test
  void findsLibrariesThatAreThere() {
    assertThat(machine.hasLibrary("libfontconfig.so.1")).isTrue();
    assertThat(machine.hasLibrary("libnot-on-this-machine.so.1")).isFalse();
  }

  @Test
  void findsFonts() {
    assertThat(machine.hasFont()).isTrue();
  }

  @Test
  void propertiesThatAreNotSetAreEmpty() {
    assertThat(machine.property("plumbline.not.set")).isEmpty();
    assertThat(machine.property("os.name")).isEqualTo("Linux");
  }
}
