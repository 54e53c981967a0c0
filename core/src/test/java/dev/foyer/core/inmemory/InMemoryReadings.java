package dev.foyer.core.inmemory;

import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Readings of Zoom users, in memory. */
public final class InMemoryReadings implements Readings {
  private final Table<OrganizationId, Reading> newest;

  public InMemoryReadings(InMemoryStore store) {
    this.newest = new Table<>(store);
  }

  @Override
  public Optional<Reading> of(OrganizationId organization) {
    return newest.find(organization);
  }

  @Override
  public void put(Reading reading) {
    newest.put(reading.organization(), reading);
  }

  @Override
  public boolean replace(Reading expected, Reading next) {
    return newest.replace(expected.organization(), expected, next);
  }
}
