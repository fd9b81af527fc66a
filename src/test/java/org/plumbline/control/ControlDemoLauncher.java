package org.plumbline.control;

/** Starts the demo from a class path. */
final class ControlDemoLauncher {
  private ControlDemoLauncher() {}

  public static void main(String[] arguments) {
    ControlDemo.open(arguments);
  }
}
