package dev.foyer.core.inmemory;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What checks found, in memory. */
public final class InMemoryHealthHistory implements HealthHistory {
  private record At(Key<ConnectionId> connection, Instant from) {}

  private final InMemoryStore store;
  private final Table<At, HealthSpell> spells;

  public InMemoryHealthHistory(InMemoryStore store) {
    this.store = store;
    this.spells = new Table<>(store);
  }

  @Override
  public void note(
      OrganizationId organization, ConnectionId connection, Diagnosis found, Instant at) {
    store.alone(
        () -> {
          Instant from =
              of(organization, connection, Instant.EPOCH).stream()
                  .findFirst()
                  .filter(newest -> newest.found().equals(found))
                  .map(HealthSpell::from)
                  .orElse(at);
          spells.put(
              new At(new Key<>(organization, connection), from),
              new HealthSpell(organization, connection, found, from, at));
          return from;
        });
  }

  @Override
  public List<HealthSpell> of(OrganizationId organization, ConnectionId connection, Instant since) {
    return spells
        .where(
            spell ->
                spell.organization().equals(organization)
                    && spell.connection().equals(connection)
                    && spell.until().isAfter(since))
        .stream()
        .sorted(Comparator.comparing(HealthSpell::from).reversed())
        .limit(200)
        .toList();
  }

  @Override
  public List<ConnectionId> checked(OrganizationId organization, Instant since, int limit) {
    return spells
        .where(spell -> spell.organization().equals(organization) && spell.until().isAfter(since))
        .stream()
        .sorted(Comparator.comparing(HealthSpell::until).reversed())
        .map(HealthSpell::connection)
        .distinct()
        .limit(limit)
        .toList();
  }
}
