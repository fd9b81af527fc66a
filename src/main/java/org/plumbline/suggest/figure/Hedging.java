package org.plumbline.suggest.figure;

import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Hedge;
import org.plumbline.suggest.number.HedgeReader;

/** What the words around a number say of its exactness. */
final class Hedging {

  /** What was read before a number: how it is meant, and where the number begins. */
  record Before(Approximation approximation, int numberAt) {}

  private final HedgeReader hedges = new HedgeReader();

  /** The hedges that begin at a place, one or two of them ("at least about"). */
  Before before(Passage passage, int at) {
    Before read = new Before(Approximation.EXACT, at);
    for (int i = 0; i < 2; i++) {
      int place = read.numberAt();
      Optional<Hedge> hedge = hedges.before(passage.text(), passage.from(place));
      if (hedge.isEmpty()) {
        return read;
      }
      int stop = hedge.get().range().end();
      int next = passage.afterBlanks(stop);
      if (next == stop && passage.hasWord(stop - 1)) {
        return read;
      }
      read = new Before(stronger(read.approximation(), hedge.get().approximation()), next);
    }
    return read;
  }

  /** Of "at least about", the bound; it says more. */
  private static Approximation stronger(Approximation one, Approximation other) {
    return one == Approximation.EXACT || one == Approximation.ABOUT ? other : one;
  }

  /** The hedge behind a number, unless it belongs to another number ("or about 30"). */
  Optional<Hedge> after(Passage passage, int at, AmountReader amounts) {
    return hedges
        .after(passage.text(), passage.from(at))
        .filter(hedge -> amounts.read(passage, passage.afterBlanks(hedge.range().end())).isEmpty());
  }

  /** Bounds that nobody counted are hedged already. */
  static Quantity hedged(Quantity quantity, Approximation approximation) {
    return approximation == Approximation.EXACT || quantity.max().isEmpty()
        ? quantity
        : quantity.hedged(approximation);
  }
}
