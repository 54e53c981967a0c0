package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the clocks agree. Foyer goes by the database's; Zoom refuses what is stamped wrong, and
 * its webhooks are refused when they seem to come from another time.
 */
record ClockCheck(DatabaseVitals database, ZoomAuthorization zoom) implements Check {
  static final Duration OFF = Duration.ofMinutes(1);

  @Override
  public List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    Duration node = database.nodeAhead();
    if (isOff(node)) {
      findings.add(new Finding(Fault.NODE_CLOCK_OFF, seconds(node)));
    }
    zoom.clockAhead()
        .filter(ClockCheck::isOff)
        .ifPresent(
            ahead -> findings.add(new Finding(Fault.DATABASE_CLOCK_OFF, seconds(ahead.negated()))));
    return findings;
  }

  private static boolean isOff(Duration ahead) {
    return ahead.abs().compareTo(OFF) >= 0;
  }

  private static Facts seconds(Duration ahead) {
    return Facts.of("seconds", ahead.toSeconds());
  }
}
