package dev.foyer.simulator.store;

import dev.foyer.simulator.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * Things of one kind by key, held in memory and written through as JSON. Changes are safe inside
 * the world's transaction only.
 */
public final class Shelf<T> {

  private final MVMap<String, String> kept;
  private final Map<String, T> held = new ConcurrentSkipListMap<>();

  Shelf(MVMap<String, String> kept, Class<T> type) {
    this.kept = kept;
    kept.forEach((key, json) -> held.put(key, Json.read(json, type)));
  }

  public Optional<T> find(String key) {
    return Optional.ofNullable(held.get(key));
  }

  /** All things as they are now, in the order of their keys. */
  public List<T> all() {
    return List.copyOf(held.values());
  }

  public Stream<T> where(Predicate<T> condition) {
    return all().stream().filter(condition);
  }

  public void put(String key, T thing) {
    held.put(key, thing);
    kept.put(key, Json.write(thing));
  }

  public Optional<T> remove(String key) {
    kept.remove(key);
    return Optional.ofNullable(held.remove(key));
  }

  public void clear() {
    kept.clear();
    held.clear();
  }
}
