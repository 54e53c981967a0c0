package dev.foyer.core.inmemory;

import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;

/** Settings in memory. */
public final class InMemoryKeptSettings implements KeptSettings {
  private final InMemoryStore store;
  private final Table<OrganizationId, Settings> changed;

  public InMemoryKeptSettings(InMemoryStore store) {
    this.store = store;
    this.changed = new Table<>(store);
  }

  @Override
  public Settings of(OrganizationId organization) {
    return changed.find(organization).orElse(Settings.INITIAL);
  }

  /** Transactions run one by one here. */
  @Override
  public Settings hold(OrganizationId organization) {
    return of(organization);
  }

  @Override
  public boolean replace(OrganizationId organization, Settings expected, Settings next) {
    return store.alone(
        () -> {
          boolean fresh = of(organization).equals(expected);
          if (fresh) {
            changed.put(organization, next);
          }
          return fresh;
        });
  }
}
