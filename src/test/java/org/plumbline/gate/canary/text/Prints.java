package org.plumbline.gate.canary.text;

record Prints() {
  void print() {
    System.out.println("here");
  }
}
