package dev.foyer.simulator.http;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The faults that wait for a call to hit. They live in memory only: a new start is fine weather.
 */
public final class Faults {

  private final InstantSource clock;
  private final List<Fault> waiting = new ArrayList<>();

  public Faults(InstantSource clock) {
    this.clock = clock;
  }

  public synchronized void add(Fault fault) {
    waiting.add(fault.from(clock.instant()));
  }

  public synchronized List<Fault> all() {
    clearUp();
    return List.copyOf(waiting);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  /** The oldest fault that hits the request, used up by one unless it lasts for a time. */
  synchronized Optional<Fault> next(Request request) {
    clearUp();
    for (int i = 0; i < waiting.size(); i++) {
      Fault fault = waiting.get(i);
      if (fault.hits(request)) {
        waiting.set(i, fault.lasts() ? fault : fault.once());
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private void clearUp() {
    Instant now = clock.instant();
    waiting.removeIf(fault -> fault.isOver(now));
  }
}
