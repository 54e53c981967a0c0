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
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads all users of the organization's Zoom account, a page at a time, and matches them with
 * members by e-mail address; then marks the members whom the account doesn't know. A job runs it.
 */
public final class ReadZoomUsers {

  private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

  /** Zoom's messages may get lost: what they told is found out like this. */
  private static final Duration ANEW_AFTER = Duration.ofDays(1);

  private final OrganizationConnections connections;
  private final Members members;
  private final ZoomUserMatches matches;
  private final ZoomUsers zoomUsers;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ReadZoomUsers(
      OrganizationConnections connections,
      Members members,
      ZoomUserMatches matches,
      ZoomUsers zoomUsers,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.members = members;
    this.matches = matches;
    this.zoomUsers = zoomUsers;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    if (connections.current(organization).orElse(null)
            instanceof OrganizationConnection.InCharge inCharge
        && inCharge.id().equals(connection)) {
      return read(inCharge);
    }
    return new JobAnswer.Done();
  }

  private JobAnswer read(OrganizationConnection.InCharge inCharge) {
    RollCall rollCall =
        new RollCall(
            inCharge,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            members,
            matches,
            transactions);
    Optional<ZoomUserPage.PageToken> next = Optional.of(ZoomUserPage.PageToken.START);
    long seen = 0;
    while (next.isPresent()) {
      switch (page(inCharge, next.get())) {
        case ZoomAnswer.Done<ZoomUserPage>(ZoomUserPage page) -> {
          rollCall.hear(page.users());
          seen += page.users().size();
          next = page.next();
        }
        case ZoomAnswer.RefusedForGood<ZoomUserPage>(Refusal why, _) -> {
          return refused(inCharge, why);
        }
        case ZoomAnswer.NotNow<ZoomUserPage>(_, Optional<Instant> notBefore, _) -> {
          return later(notBefore);
        }
      }
    }
    rollCall.close();
    finish(inCharge, seen, rollCall.foundAnythingNew());
    return later(Optional.of(clock.instant().plus(ANEW_AFTER)));
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

  /** The connection itself has to be looked at, unless it was; if it lives the reading goes on. */
  private JobAnswer refused(OrganizationConnection.InCharge inCharge, Refusal why) {
    if (why == Refusal.GRANT_DEAD) {
      return new JobAnswer.Done();
    }
    checkSoon.handle(inCharge.grant());
    return later(Optional.empty());
  }

  private JobAnswer later(Optional<Instant> notBefore) {
    return new JobAnswer.Again(notBefore.orElseGet(() -> clock.instant().plus(AGAIN_AFTER)));
  }

  /** A reading that finds nothing new is no entry worth. */
  private void finish(OrganizationConnection.InCharge inCharge, long seen, boolean anythingNew) {
    OrganizationId organization = inCharge.approval().organization();
    transactions.inOne(
        () -> {
          if (anythingNew) {
            record.handle(
                RecordEntry.Command.of(
                        organization,
                        new Actor.FoyerItself(),
                        EntryKind.ZOOM_USERS_READ,
                        new Subject(Subject.Kind.CONNECTION, inCharge.id().value()))
                    .after(Facts.of("zoomUsers", seen)));
          }
          jobs.noLaterThan(
              new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
              clock.instant());
        });
  }
}
