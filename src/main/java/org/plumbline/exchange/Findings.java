package org.plumbline.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a document while it is read on, so that all of it is said at once.
 */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  void add(String pointer, String expected, String found) {
    problems.add(new Problem(pointer, expected, found));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
