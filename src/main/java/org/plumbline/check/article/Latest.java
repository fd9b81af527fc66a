package org.plumbline.check.article;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a reading made of the last thing that it was asked for, kept until it is asked for another.
 * May be used by several threads.
 *
 * @param <K> what is read, told from others by {@code equals}
 */
public final class Latest<K, V> {

  private record Entry<K, V>(K key, V value) {}

  private Optional<Entry<K, V>> last = Optional.empty();

  /** The outcome for a key, worked out unless it is that of the last one. */
  public synchronized V of(K key, Function<K, V> reading) {
    Entry<K, V> entry =
        last.filter(known -> known.key().equals(key))
            .orElseGet(() -> new Entry<>(key, reading.apply(key)));
    last = Optional.of(entry);
    return entry.value();
  }
}
