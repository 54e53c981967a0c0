package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.time.Duration;
import java.util.List;

/**
 * Whether the database's clock, by which Foyer goes, agrees with Zoom's, as Zoom's last answer told
 * it: Zoom's webhooks are refused when they seem to come from another time.
 */
final class ClockCheck {
  private static final Duration OFF = Duration.ofMinutes(1);

  private final ZoomAuthorization zoom;

  ClockCheck(ZoomAuthorization zoom) {
    this.zoom = zoom;
  }

  List<Finding> find() {
    return zoom
        .clockAhead()
        .filter(ClockCheck::isOff)
        .map(ahead -> new Finding(Fault.DATABASE_CLOCK_OFF, seconds(ahead.negated())))
        .stream()
        .toList();
  }

  static boolean isOff(Duration ahead) {
    return ahead.abs().compareTo(OFF) >= 0;
  }

  static Facts seconds(Duration ahead) {
    return Facts.of("seconds", ahead.toSeconds());
  }
}
