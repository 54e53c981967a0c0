package dev.foyer.core.grant.port;

import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * How often a host's meetings were created or changed in a UTC day, counted for all nodes together.
 * Deleting is free.
 */
public interface HostAllowance {
  /** Takes a turn for one creation or change, before Zoom is called. */
  HostTurn reserve(LimitedHost host, LocalDate day);

  /** The turn was not used: Zoom has surely counted nothing. */
  void giveBack(LimitedHost host, LocalDate day);

  /** Zoom says that the day's allowance is spent, whatever was counted here. */
  void exhaust(LimitedHost host, LocalDate day);

  /** How much of the day's allowance these users have spent; who has spent nothing is absent. */
  Map<ZoomUserId, Integer> spent(
      ZoomEnvironment environment, ZoomAccountId account, Set<ZoomUserId> users, LocalDate day);
}
