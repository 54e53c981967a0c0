package dev.foyer.core.inmemory;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.port.Attempts;
import java.time.Instant;
import java.util.Optional;

/** Attempts in memory. */
public final class InMemoryAttempts implements Attempts {
  private record Row(Attempt attempt, boolean taken) {}

  private final Table<String, Row> rows;

  public InMemoryAttempts(InMemoryStore store) {
    this.rows = new Table<>(store);
  }

  @Override
  public void add(Attempt attempt) {
    rows.add(attempt.stateHash(), new Row(attempt, false));
  }

  @Override
  public Optional<Attempt> findByStateHash(String stateHash) {
    return rows.find(stateHash).map(Row::attempt);
  }

  @Override
  public boolean take(Attempt attempt) {
    return rows.replace(attempt.stateHash(), new Row(attempt, false), new Row(attempt, true));
  }

  @Override
  public void forgetOlderThan(Instant startedAt) {
    rows.where(row -> row.attempt().startedAt().isBefore(startedAt))
        .forEach(row -> rows.remove(row.attempt().stateHash()));
  }
}
