package org.plumbline.app;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks whether JavaFX will find what it needs, before JavaFX itself fails with a stack trace. Only
 * Linux leaves these things to the user; the package names are Debian's.
 */
final class Preflight {

  /**
   * What JavaFX 26 links to on Linux, by {@code readelf -d} of its libraries. Without the OpenGL
   * ones it would still draw, but only after a stack trace.
   */
  private static final List<Library> LIBRARIES =
      List.of(
          new Library("libgtk-3.so.0", "libgtk-3-0"),
          new Library("libXtst.so.6", "libxtst6"),
          new Library("libX11.so.6", "libx11-6"),
          new Library("libXxf86vm.so.1", "libxxf86vm1"),
          new Library("libGL.so.1", "libgl1"),
          new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
          new Library("libfreetype.so.6", "libfreetype6"),
          new Library("libfontconfig.so.1", "libfontconfig1"));

  private final Machine machine;

  Preflight(Machine machine) {
    this.machine = machine;
  }

  /** The first thing that keeps the window from opening, or nothing. */
  Optional<Obstacle> obstacle() {
    boolean isLinux = machine.property("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    if (!isLinux || machine.property("glass.platform").equals("Headless")) {
      return Optional.empty();
    }
    return Optional.<Obstacle>empty()
        .or(this::noDisplayNamed)
        .or(this::missingLibraries)
        .or(this::displayThatDoesNotOpen)
        .or(this::noFont);
  }

  private Optional<Obstacle> noDisplayNamed() {
    return machine.display().isEmpty() ? noDisplay("There is no display") : Optional.empty();
  }

  private Optional<Obstacle> missingLibraries() {
    List<Library> missing =
        LIBRARIES.stream().filter(library -> !machine.hasLibrary(library.file())).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                "The window needs the system libraries %s. On Debian and Ubuntu: apt install %s"
                    .formatted(
                        missing.stream().map(Library::file).collect(joining(", ")),
                        missing.stream().map(Library::debianPackage).collect(joining(" ")))));
  }

  private Optional<Obstacle> displayThatDoesNotOpen() {
    return machine.canOpenDisplay()
        ? Optional.empty()
        : noDisplay("The display " + machine.display() + " cannot be opened");
  }

  private Optional<Obstacle> noFont() {
    return machine.hasFont()
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                "The window needs a font, and none is installed. On Debian and Ubuntu: apt install"
                    + " fonts-dejavu-core"));
  }

  /** JavaFX opens windows through X11 alone; a Wayland desktop offers that as XWayland. */
  private Optional<Obstacle> noDisplay(String what) {
    return Optional.of(
        new Obstacle(
            what
                + " (X11 or XWayland) for the window. A virtual one will do: xvfb-run "
                + machine.command()));
  }

  private record Library(String file, String debianPackage) {}

  /** What the preflight asks of the machine. */
  interface Machine {

    /** What a person types to start the program. */
    default String command() {
      return property(Launcher.EXPORTS).isEmpty() ? "plumbline" : "mvn";
    }

    /** A system property, empty where it is not set. */
    String property(String name);

    /** The X11 display's name, empty where there is none. */
    String display();

    boolean hasLibrary(String file);

    boolean canOpenDisplay();

    boolean hasFont();
  }
}
