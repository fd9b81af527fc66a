package org.plumbline.gate;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties of which one has to fail, so its name keeps it out of the build's own search. */
class PropertyCanary {

  static final AtomicInteger TRIES = new AtomicInteger();

  @Property(tries = 70)
  void holds(@ForAll long any) {
    TRIES.incrementAndGet();
  }

  @Property(tries = 200, afterFailure = AfterFailureMode.RANDOM_SEED)
  boolean doesNotHold(@ForAll int any) {
    return any < 10;
  }
}
