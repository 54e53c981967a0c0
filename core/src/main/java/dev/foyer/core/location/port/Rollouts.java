package dev.foyer.core.location.port;

import dev.foyer.core.location.Rollout;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Keeps each organization's latest rollout. */
public interface Rollouts {

  Optional<Rollout> latest(OrganizationId organization);

  /** The latest, which nobody else changes or holds until the end of the transaction. */
  Optional<Rollout> hold(OrganizationId organization);

  /** Stores it as its organization's latest. */
  void put(Rollout rollout);
}
