package dev.foyer.core.location.usecase;

import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import java.util.Optional;

/** Shows an organization's default location, to everybody there: how far a rollout is, too. */
public final class ShowDefaultLocation {

  private final KeptSettings settings;
  private final Rollouts rollouts;
  private final EventTypes eventTypes;

  public ShowDefaultLocation(KeptSettings settings, Rollouts rollouts, EventTypes eventTypes) {
    this.settings = settings;
    this.rollouts = rollouts;
    this.eventTypes = eventTypes;
  }

  public DefaultLocation handle(OrganizationId organization) {
    Settings now = settings.of(organization);
    Optional<Rollout> rollout = rollouts.latest(organization);
    return new DefaultLocation(
        now.zoomByDefault() ? Optional.of(new Location.Zoom()) : Optional.empty(),
        Location.atFirst(now),
        eventTypes.countFollowing(organization),
        eventTypes.countNotFollowing(organization),
        rollout,
        rollout
            .filter(Rollout.Undoable.class::isInstance)
            .map(latest -> eventTypes.countOf(organization, latest.id()))
            .orElse(0L));
  }
}
