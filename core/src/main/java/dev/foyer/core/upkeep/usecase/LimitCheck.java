package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Which hosts have used up what Zoom lets them create and change in this UTC day. */
final class LimitCheck {
  private static final int COUNTED = 1_000;

  private final HostAllowance allowance;
  private final ZoomAuthorization zoom;
  private final InstantSource clock;

  LimitCheck(HostAllowance allowance, ZoomAuthorization zoom, InstantSource clock) {
    this.allowance = allowance;
    this.zoom = zoom;
    this.clock = clock;
  }

  List<Finding> find() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<LimitedHost> hosts = allowance.usedUp(zoom.environment(), today, COUNTED);
    return hosts.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Fault.DAILY_LIMIT_USED_UP,
                Facts.of("hosts", hosts.size())
                    .and("first", hosts.getFirst().user().value())
                    .and("account", hosts.getFirst().account().value())
                    .and("day", today)));
  }
}
