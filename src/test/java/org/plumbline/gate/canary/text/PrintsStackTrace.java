package org.plumbline.gate.canary.text;

record PrintsStackTrace(Exception problem) {
  void print() {
    problem.printStackTrace();
  }
}
