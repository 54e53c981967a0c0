package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The sweep: makes sure, once a day and at every start, that each living connection of every
 * organization is being watched, whatever became of its own job.
 */
public final class WatchEverything {

  private static final int AT_A_TIME = 200;
  private static final Duration AGAIN_AFTER = Duration.ofDays(1);
  static final UUID NOBODYS = new UUID(0, 0);

  private final OrganizationConnections connections;
  private final WatchConnection watch;
  private final Transactions transactions;
  private final InstantSource clock;

  public WatchEverything(
      OrganizationConnections connections,
      WatchConnection watch,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.watch = watch;
    this.transactions = transactions;
    this.clock = clock;
  }

  public JobAnswer handle() {
    OrganizationId organization = new OrganizationId(NOBODYS);
    ConnectionId after = new ConnectionId(NOBODYS);
    List<OrganizationConnection.Living> page = connections.living(organization, after, AT_A_TIME);
    while (!page.isEmpty()) {
      List<OrganizationConnection.Living> now = page;
      transactions.inOne(() -> now.forEach(watch::begin));
      organization = page.getLast().approval().organization();
      after = page.getLast().id();
      page = connections.living(organization, after, AT_A_TIME);
    }
    return new JobAnswer.Again(clock.instant().plus(AGAIN_AFTER));
  }
}
