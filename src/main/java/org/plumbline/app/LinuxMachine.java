package org.plumbline.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Asks a Linux machine by its own libraries, the same that JavaFX will load. */
@SuppressWarnings("restricted") // the program is started with --enable-native-access
final class LinuxMachine implements Preflight.Machine {

  private static final int SYSTEM_FONTS = 0; // FcSetSystem of fontconfig.h

  @Override
  public String property(String name) {
    return System.getProperty(name, "");
  }

  @Override
  public String display() {
    String display = System.getenv("DISPLAY");
    return display == null ? "" : display;
  }

  @Override
  public boolean hasLibrary(String file) {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(file, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public boolean canOpenDisplay() {
    SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
    MethodHandle open = function(x11, "XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS));
    MethodHandle close = function(x11, "XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    // Has to come before any other call where the library is older than 1.8.
    MethodHandle beThreadSafe = function(x11, "XInitThreads", FunctionDescriptor.of(JAVA_INT));
    try {
      int threads = (int) beThreadSafe.invokeExact();
      var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (threads == 0 || display.equals(MemorySegment.NULL)) {
        return false;
      }
      int closed = (int) close.invokeExact(display);
      return closed == 0;
    } catch (Throwable e) {
      throw new IllegalStateException("libX11 could not be asked for the display", e);
    }
  }

  @Override
  public boolean hasFont() {
    SymbolLookup fontconfig = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
    MethodHandle fonts =
        function(fontconfig, "FcConfigGetFonts", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    // A null configuration is the current one, but only once the library has read it.
    MethodHandle begin = function(fontconfig, "FcInit", FunctionDescriptor.of(JAVA_INT));
    try {
      int begun = (int) begin.invokeExact();
      var set = (MemorySegment) fonts.invokeExact(MemorySegment.NULL, SYSTEM_FONTS);
      return begun != 0 && !set.equals(MemorySegment.NULL) && countOf(set) > 0;
    } catch (Throwable e) {
      throw new IllegalStateException("fontconfig could not be asked for its fonts", e);
    }
  }

  /** The first field of an {@code FcFontSet} is the number of its fonts. */
  private static int countOf(MemorySegment fontSet) {
    return fontSet.reinterpret(JAVA_INT.byteSize()).get(JAVA_INT, 0);
  }

  private static MethodHandle function(
      SymbolLookup library, String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
  }
}
