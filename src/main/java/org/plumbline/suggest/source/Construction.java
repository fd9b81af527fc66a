package org.plumbline.suggest.source;

import java.util.function.Consumer;

/** One way in which English says within a sentence who says what. */
@FunctionalInterface
interface Construction {

  /** Tells all places where a sentence is built so. */
  void find(Tree tree, Consumer<Draft> found);
}
