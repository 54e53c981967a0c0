package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The sweep: makes sure, once a day and at every start, that each living connection of every
 * organization is being watched, whatever became of its own job; and has the Zoom users of each
 * account read again within the day, since webhooks may be lost.
 */
public final class WatchEverything {

  private static final int AT_A_TIME = 200;
  private static final Duration AGAIN_AFTER = Duration.ofDays(1);
  static final UUID NOBODYS = new UUID(0, 0);

  private final OrganizationConnections connections;
  private final WatchConnection watch;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Randomness randomness;
  private final InstantSource clock;

  public WatchEverything(
      OrganizationConnections connections,
      WatchConnection watch,
      Transactions transactions,
      Jobs jobs,
      Randomness randomness,
      InstantSource clock) {
    this.connections = connections;
    this.watch = watch;
    this.transactions = transactions;
    this.jobs = jobs;
    this.randomness = randomness;
    this.clock = clock;
  }

  public JobAnswer handle() {
    OrganizationId organization = new OrganizationId(NOBODYS);
    ConnectionId after = new ConnectionId(NOBODYS);
    List<OrganizationConnection.Living> page = connections.living(organization, after, AT_A_TIME);
    while (!page.isEmpty()) {
      List<OrganizationConnection.Living> now = page;
      transactions.inOne(() -> now.forEach(this::watch));
      organization = page.getLast().approval().organization();
      after = page.getLast().id();
      page = connections.living(organization, after, AT_A_TIME);
    }
    return new JobAnswer.Again(clock.instant().plus(AGAIN_AFTER));
  }

  private void watch(OrganizationConnection.Living connection) {
    watch.begin(connection);
    if (connection instanceof OrganizationConnection.InCharge) {
      jobs.noLaterThan(
          new Job(
              JobKind.READ_ZOOM_USERS,
              connection.approval().organization().value(),
              connection.id().value()),
          sometimeToday());
    }
  }

  /** By chance, so that Zoom doesn't get all organizations' readings at once. */
  private Instant sometimeToday() {
    int chance = Byte.toUnsignedInt(randomness.bytes(1)[0]);
    return clock.instant().plus(AGAIN_AFTER.multipliedBy(chance).dividedBy(256));
  }
}
