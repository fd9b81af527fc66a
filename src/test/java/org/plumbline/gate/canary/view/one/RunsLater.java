package org.plumbline.gate.canary.view.one;

import javafx.application.Platform;

record RunsLater(Runnable task) {
  void run() {
    Platform.runLater(task);
  }
}
