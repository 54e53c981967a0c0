package dev.foyer.core.organization.port;

import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;

/** Keeps the settings of organizations. */
public interface KeptSettings {
  /** What holds now: {@link Settings#INITIAL} where nothing was ever changed. */
  Settings of(OrganizationId organization);

  /**
   * Stores the next settings if the expected ones hold; false if others do. Within a transaction
   * that replaces settings by the same ones nobody else changes them: so what depends on a setting
   * can be sure of it.
   */
  boolean replace(OrganizationId organization, Settings expected, Settings next);
}
