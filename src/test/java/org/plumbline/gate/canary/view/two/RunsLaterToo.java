package org.plumbline.gate.canary.view.two;

import javafx.application.Platform;

record RunsLaterToo(Runnable task) {
  void run() {
    Platform.runLater(task);
  }
}
