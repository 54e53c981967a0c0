package dev.foyer.core.inmemory;

import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.port.ZoomAllowance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns in memory; the given clock stands for the database's. */
public final class InMemoryZoomAllowance implements ZoomAllowance {
  private final InstantSource clock;
  private final Map<LimitedCalls, Pace> told = new HashMap<>();
  private final Map<LimitedCalls, Instant> next = new HashMap<>();
  private final Map<LimitedCalls, Instant> closed = new HashMap<>();

  public InMemoryZoomAllowance(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Turn take(LimitedCalls calls, Pace assumed) {
    Instant now = clock.instant();
    Optional<Instant> closedUntil =
        Optional.ofNullable(closed.get(calls)).filter(until -> until.isAfter(now));
    if (closedUntil.isPresent()) {
      return new Turn.NotBefore(closedUntil.get());
    }
    Instant free = next.getOrDefault(calls, now);
    Instant from = free.isAfter(now) ? free : now;
    if (from.isAfter(now.plus(PATIENCE))) {
      return new Turn.NotBefore(from);
    }
    next.put(calls, from.plus(told.getOrDefault(calls, assumed).between()));
    return new Turn.Granted(from);
  }

  @Override
  public synchronized void learn(LimitedCalls calls, Pace pace) {
    told.put(calls, pace);
  }

  @Override
  public synchronized void close(LimitedCalls calls, Instant until) {
    closed.merge(calls, until, (one, other) -> one.isAfter(other) ? one : other);
  }
}
