package dev.foyer.web.whole;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import java.time.Duration;
import java.time.InstantSource;

/** More nodes on the same database and the same Zoom, each with a peculiarity of its own. */
final class NodeBeside {

  private NodeBeside() {}

  /** A node to which this happens when Zoom has answered a refresh and nothing is stored yet. */
  static Foyer interruptedAfterTheAnswer(RealParts parts, Runnable event) {
    Ports.ForZoom zoom = parts.part(Ports.ForZoom.class);
    return node(
        parts,
        parts.part(Ports.ForPlatform.class),
        new Ports.ForZoom(
            new InterruptedAuthorization(zoom.authorization(), event),
            zoom.users(),
            zoom.meetings(),
            zoom.webhooks()));
  }

  /** A node whose clock is that far ahead. */
  static Foyer withItsClockAhead(RealParts parts, Duration ahead) {
    Ports.ForPlatform platform = parts.part(Ports.ForPlatform.class);
    InstantSource wrong = () -> platform.clock().instant().plus(ahead);
    return node(
        parts,
        new Ports.ForPlatform(
            platform.transactions(),
            platform.jobs(),
            platform.ids(),
            platform.randomness(),
            platform.pause(),
            wrong),
        parts.part(Ports.ForZoom.class));
  }

  private static Foyer node(RealParts parts, Ports.ForPlatform platform, Ports.ForZoom zoom) {
    return Foyer.assemble(
        new Ports(
            platform,
            parts.part(Ports.ForOrganizations.class),
            parts.part(Ports.ForConnections.class),
            parts.part(Ports.ForEvents.class),
            parts.part(Ports.ForMessages.class),
            parts.part(Ports.ForUpkeep.class),
            zoom,
            parts.part(Mailer.class),
            parts.part(Calendars.class)));
  }
}
