package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads all users of the organization's Zoom account, a page at a time, and matches them with
 * members; then marks the members whom the account doesn't know. A job runs it. How far it is, is
 * kept with every page, so a crash loses nothing.
 */
public final class ReadZoomUsers {

  private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

  /** Zoom's messages may get lost: what they told is found out like this. */
  private static final Duration ANEW_AFTER = Duration.ofDays(1);

  /** After so many steps other organizations' jobs have their turn. */
  private static final int STEPS_AT_A_TIME = 50;

  private final OrganizationConnections connections;
  private final Readings readings;
  private final KeepReading keepReading;
  private final ZoomUsers zoomUsers;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final InstantSource clock;

  public ReadZoomUsers(
      OrganizationConnections connections,
      Readings readings,
      KeepReading keepReading,
      ZoomUsers zoomUsers,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      InstantSource clock) {
    this.connections = connections;
    this.readings = readings;
    this.keepReading = keepReading;
    this.zoomUsers = zoomUsers;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    if (connections.current(organization).orElse(null)
            instanceof OrganizationConnection.InCharge inCharge
        && inCharge.id().equals(connection)) {
      return goOn(inCharge);
    }
    readings
        .of(organization)
        .filter(reading -> reading.connection().equals(connection))
        .ifPresent(reading -> keepReading.stop(reading, now()));
    return new JobAnswer.Done();
  }

  private JobAnswer goOn(OrganizationConnection.InCharge inCharge) {
    Optional<Reading> reading = Optional.of(keepReading.resumed(inCharge, now()));
    for (int step = 0; step < STEPS_AT_A_TIME && reading.isPresent(); step++) {
      switch (reading.get().progress()) {
        case Reading.Progress.Listing(ZoomUserPage.PageToken next, _) -> {
          switch (page(inCharge, next)) {
            case ZoomAnswer.Done<ZoomUserPage>(ZoomUserPage page) ->
                reading = keepReading.hear(reading.get(), page, now());
            case ZoomAnswer.RefusedForGood<ZoomUserPage>(Refusal why, _) -> {
              return refused(inCharge, reading.get(), why);
            }
            case ZoomAnswer.NotNow<ZoomUserPage>(_, Optional<Instant> notBefore, _) -> {
              return later(notBefore);
            }
          }
        }
        case Reading.Progress.Comparing(MemberId after, _) ->
            reading = keepReading.compare(reading.get(), after, now());
        case Reading.Progress.Finished _ -> {
          return later(Optional.of(clock.instant().plus(ANEW_AFTER)));
        }
        case Reading.Progress.Stopped _ -> {
          return new JobAnswer.Done();
        }
      }
    }
    return later(
        Optional.of(
            reading.filter(Reading::running).isPresent()
                ? clock.instant()
                : clock.instant().plus(ANEW_AFTER)));
  }

  private ZoomAnswer<ZoomUserPage> page(
      OrganizationConnection.InCharge inCharge, ZoomUserPage.PageToken token) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(inCharge.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) -> page(inCharge, access, token);
      case UsableAccess.Outcome.Dead _ -> new ZoomAnswer.RefusedForGood<>(Refusal.GRANT_DEAD, "");
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> when) ->
          new ZoomAnswer.NotNow<>(why, when, "");
    };
  }

  /** A token that Zoom refuses before its time is replaced; the next run uses the new one. */
  private ZoomAnswer<ZoomUserPage> page(
      OrganizationConnection.InCharge inCharge, Access access, ZoomUserPage.PageToken token) {
    ZoomAnswer<ZoomUserPage> answer = zoomUsers.page(access, token);
    if (answer instanceof ZoomAnswer.RefusedForGood<ZoomUserPage>(Refusal why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      usableAccess.handle(new UsableAccess.Command.InsteadOf(inCharge.grant(), access));
    }
    return answer;
  }

  /**
   * A page that Zoom has forgotten means to begin anew. Else the connection itself has to be looked
   * at; if it lives the reading goes on.
   */
  private JobAnswer refused(
      OrganizationConnection.InCharge inCharge, Reading reading, Refusal why) {
    if (why == Refusal.GRANT_DEAD) {
      keepReading.stop(reading, now());
      return new JobAnswer.Done();
    }
    if (why == Refusal.REQUEST_INVALID) {
      keepReading.restart(reading, now());
    } else {
      checkSoon.handle(inCharge.grant());
    }
    return later(Optional.empty());
  }

  private JobAnswer later(Optional<Instant> notBefore) {
    return new JobAnswer.Again(notBefore.orElseGet(() -> clock.instant().plus(AGAIN_AFTER)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
