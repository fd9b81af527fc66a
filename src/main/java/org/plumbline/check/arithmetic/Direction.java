package org.plumbline.check.arithmetic;

/** Which way an amount is said to have changed. */
enum Direction {
  UP,
  DOWN
}
