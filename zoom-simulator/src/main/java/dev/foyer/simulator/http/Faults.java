package dev.foyer.simulator.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The faults that wait for a call to hit. They live in memory only: a new start is fine weather.
 */
public final class Faults {

  private final List<Fault> waiting = new ArrayList<>();

  public synchronized void add(Fault fault) {
    waiting.add(fault);
  }

  public synchronized List<Fault> all() {
    return List.copyOf(waiting);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  /** The oldest fault that hits the request, used up by one. */
  synchronized Optional<Fault> next(Request request) {
    for (int i = 0; i < waiting.size(); i++) {
      Fault fault = waiting.get(i);
      if (fault.hits(request)) {
        if (fault.timesLeft() > 1) {
          waiting.set(i, fault.once());
        } else {
          waiting.remove(i);
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
