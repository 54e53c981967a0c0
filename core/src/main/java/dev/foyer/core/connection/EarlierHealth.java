package dev.foyer.core.connection;

import java.util.List;

/** What the checks found of a connection that counts no more, newest first. */
public record EarlierHealth(OrganizationConnection connection, List<HealthSpell> newestFirst) {
  public EarlierHealth {
    newestFirst = List.copyOf(newestFirst);
  }
}
