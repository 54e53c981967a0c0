package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Randomness;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps an eye on a connection for as long as it lives: a job of its own checks it about every hour
 * (or as the operator wants), and more often while it is at risk. The moments of many connections
 * spread by chance, so that Zoom never gets them all at once.
 */
public final class WatchConnection {

  /** How soon the account's users are read if nothing else reads them. */
  private static final Duration USERS_READ_AFTER = Duration.ofDays(1);

  private static final Duration AGAIN_AT_RISK_AFTER = Duration.ofMinutes(5);

  private final CheckConnection checkConnection;
  private final Jobs jobs;
  private final Randomness randomness;
  private final WatchInterval every;
  private final InstantSource clock;

  public WatchConnection(
      CheckConnection checkConnection,
      Jobs jobs,
      Randomness randomness,
      WatchInterval every,
      InstantSource clock) {
    this.checkConnection = checkConnection;
    this.jobs = jobs;
    this.randomness = randomness;
    this.every = every;
    this.clock = clock;
  }

  /** Makes sure that it and its users are watched, in the caller's transaction. */
  void begin(OrganizationConnection.Living connection) {
    OrganizationId organization = connection.approval().organization();
    jobs.noLaterThan(job(organization, connection.id()), someTimeLater());
    if (connection instanceof OrganizationConnection.InCharge) {
      jobs.noLaterThan(
          new Job(JobKind.READ_ZOOM_USERS, organization.value(), connection.id().value()),
          clock.instant().plus(USERS_READ_AFTER));
    }
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    return switch (checkConnection.handle(new CheckConnection.Command(organization, connection))) {
      case CheckConnection.Outcome.Stands(var living, boolean conclusive) ->
          new JobAnswer.Again(
              conclusive && !(living instanceof OrganizationConnection.AtRisk)
                  ? someTimeLater()
                  : clock.instant().plus(AGAIN_AT_RISK_AFTER));
      case CheckConnection.Outcome.HasLapsed _, CheckConnection.Outcome.NothingToCheck _ ->
          new JobAnswer.Done();
    };
  }

  static Job job(OrganizationId organization, ConnectionId connection) {
    return new Job(JobKind.CHECK_CONNECTION, organization.value(), connection.value());
  }

  /** Between nine tenths and eleven tenths of the interval. */
  private Instant someTimeLater() {
    int chance = Byte.toUnsignedInt(randomness.bytes(1)[0]);
    return clock
        .instant()
        .plus(every.length().multipliedBy(900 + chance * 200L / 255).dividedBy(1000));
  }
}
