package dev.foyer.core.organization.port;

import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;

/** Keeps the settings of organizations. */
public interface KeptSettings {
  /** What holds now: {@link Settings#INITIAL} where nothing was ever changed. */
  Settings of(OrganizationId organization);

  /**
   * What holds now, and until the end of the transaction: nobody else changes it meanwhile, nor
   * holds it. What depends on a setting is so sure of it.
   */
  Settings hold(OrganizationId organization);

  /** Stores the next settings if the expected ones hold; false if others do. */
  boolean replace(OrganizationId organization, Settings expected, Settings next);
}
