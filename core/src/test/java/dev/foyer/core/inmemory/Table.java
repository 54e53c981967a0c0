package dev.foyer.core.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Immutable values by key, in one store. Every change can be rolled back. */
final class Table<K, V> {
  private final InMemoryStore store;
  private final Map<K, V> rows = new HashMap<>();

  Table(InMemoryStore store) {
    this.store = store;
  }

  Optional<V> find(K key) {
    return store.alone(() -> Optional.ofNullable(rows.get(key)));
  }

  List<V> where(Predicate<? super V> wanted) {
    return store.alone(() -> rows.values().stream().filter(wanted).toList());
  }

  List<K> keys() {
    return store.alone(() -> List.copyOf(rows.keySet()));
  }

  void put(K key, V value) {
    store.alone(
        () -> {
          undoLater(key);
          return rows.put(key, value);
        });
  }

  /** Stores the value if the key is free; false if it isn't. */
  boolean insert(K key, V value) {
    return store.alone(
        () -> {
          if (rows.containsKey(key)) {
            return false;
          }
          put(key, value);
          return true;
        });
  }

  /** Stores the value under a key that must be free. */
  void add(K key, V value) {
    if (!insert(key, value)) {
      throw new AlreadyStored(key);
    }
  }

  /** Stores the next value if the stored one equals the expected. */
  boolean replace(K key, V expected, V next) {
    return store.alone(
        () -> {
          boolean fresh = expected.equals(rows.get(key));
          if (fresh) {
            put(key, next);
          }
          return fresh;
        });
  }

  /** Removes the value; false if there was none. */
  boolean remove(K key) {
    return store.alone(
        () -> {
          undoLater(key);
          return rows.remove(key) != null;
        });
  }

  private void undoLater(K key) {
    Optional<V> before = Optional.ofNullable(rows.get(key));
    store.onRollback(
        () -> before.ifPresentOrElse(value -> rows.put(key, value), () -> rows.remove(key)));
  }
}
