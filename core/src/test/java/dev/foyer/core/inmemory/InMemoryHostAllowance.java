package dev.foyer.core.inmemory;

import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.HostAllowance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What hosts have spent, in memory. No transaction takes it back. */
public final class InMemoryHostAllowance implements HostAllowance {
  private record HostDay(LimitedHost host, LocalDate day) {}

  private final Map<HostDay, Integer> spent = new HashMap<>();

  @Override
  public synchronized HostTurn reserve(LimitedHost host, LocalDate day) {
    int before = spent.getOrDefault(new HostDay(host, day), 0);
    if (before >= LimitedHost.PER_DAY) {
      return HostTurn.SPENT;
    }
    spent.put(new HostDay(host, day), before + 1);
    return HostTurn.GRANTED;
  }

  @Override
  public synchronized void giveBack(LimitedHost host, LocalDate day) {
    spent.computeIfPresent(new HostDay(host, day), (_, count) -> count > 1 ? count - 1 : null);
  }

  @Override
  public synchronized void exhaust(LimitedHost host, LocalDate day) {
    spent.put(new HostDay(host, day), LimitedHost.PER_DAY);
  }

  @Override
  public synchronized Map<ZoomUserId, Integer> spent(
      ZoomEnvironment environment, ZoomAccountId account, Set<ZoomUserId> users, LocalDate day) {
    Map<ZoomUserId, Integer> found = new HashMap<>();
    for (ZoomUserId user : users) {
      Integer count = spent.get(new HostDay(new LimitedHost(environment, account, user), day));
      if (count != null) {
        found.put(user, count);
      }
    }
    return Map.copyOf(found);
  }
}
