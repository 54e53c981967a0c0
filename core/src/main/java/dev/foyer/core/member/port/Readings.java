package dev.foyer.core.member.port;

import dev.foyer.core.member.Reading;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Keeps the newest reading of each organization's Zoom users. */
public interface Readings {
  Optional<Reading> of(OrganizationId organization);

  /** Stores it instead of any earlier one. */
  void put(Reading reading);

  /** Stores the next if the newest is still the expected one. */
  boolean replace(Reading expected, Reading next);
}
