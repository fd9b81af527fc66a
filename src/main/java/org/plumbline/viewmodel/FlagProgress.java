package org.plumbline.viewmodel;

import java.util.List;

/**
 * How far a review is.
 *
 * @param reviewed how many flags were decided on
 * @param all how many there are
 */
public record FlagProgress(int reviewed, int all) {

  static final FlagProgress NONE = new FlagProgress(0, 0);

  static FlagProgress of(List<FlagRow> flags) {
    long reviewed = flags.stream().filter(flag -> !flag.isOpen()).count();
    return new FlagProgress((int) reviewed, flags.size());
  }

  public int open() {
    return all - reviewed;
  }

  /** From 0 to 1. */
  public double fraction() {
    return all == 0 ? 0 : (double) reviewed / all;
  }
}
