package dev.foyer.core.inmemory;

import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Rollouts in memory. */
public final class InMemoryRollouts implements Rollouts {
  private final Table<OrganizationId, Rollout> latest;

  public InMemoryRollouts(InMemoryStore store) {
    this.latest = new Table<>(store);
  }

  @Override
  public Optional<Rollout> latest(OrganizationId organization) {
    return latest.find(organization);
  }

  /** A transaction has the whole store for itself. */
  @Override
  public Optional<Rollout> hold(OrganizationId organization) {
    return latest(organization);
  }

  @Override
  public void put(Rollout rollout) {
    latest.put(rollout.organization(), rollout);
  }
}
