package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Looks one member up in the organization's Zoom account, by e-mail address (BR-23, BR-41). */
public final class MatchMember {

  private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

  /** The answer. */
  public sealed interface Outcome {
    record Matched(ZoomUserMatch match) implements Outcome {}

    /** The organization has no living connection, or no such member. */
    record NothingToAsk() implements Outcome {}

    record NotNow(Obstacle why, Instant notBefore) implements Outcome {}
  }

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

  public MatchMember(
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

  public Outcome handle(OrganizationId organization, MemberId member) {
    Optional<Member> found = members.find(organization, member);
    if (found.isPresent()
        && connections.current(organization).orElse(null)
            instanceof OrganizationConnection.InCharge inCharge) {
      return lookUp(inCharge, found.get());
    }
    return new Outcome.NothingToAsk();
  }

  private Outcome lookUp(OrganizationConnection.InCharge inCharge, Member member) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(inCharge.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) ->
          switch (zoomUsers.byEmail(access, member.email())) {
            case ZoomAnswer.Done<ZoomUserStanding>(ZoomUserStanding standing) ->
                new Outcome.Matched(keep(inCharge, member, standing));
            case ZoomAnswer.RefusedForGood<ZoomUserStanding>(Refusal why, _) ->
                refused(inCharge, access, why);
            case ZoomAnswer.NotNow<ZoomUserStanding>(Obstacle why, Optional<Instant> when, _) ->
                notNow(why, when);
          };
      case UsableAccess.Outcome.Dead _ -> new Outcome.NothingToAsk();
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> when) -> notNow(why, when);
    };
  }

  /** A token that Zoom refuses before its time is replaced; the next run uses the new one. */
  private Outcome refused(OrganizationConnection.InCharge inCharge, Access access, Refusal why) {
    if (why == Refusal.ACCESS_TOKEN_REFUSED) {
      usableAccess.handle(new UsableAccess.Command.InsteadOf(inCharge.grant(), access));
    }
    checkSoon.handle(inCharge.grant());
    return notNow(Obstacle.ZOOM_IN_TROUBLE, Optional.empty());
  }

  private Outcome notNow(Obstacle why, Optional<Instant> notBefore) {
    return new Outcome.NotNow(why, notBefore.orElseGet(() -> clock.instant().plus(AGAIN_AFTER)));
  }

  private ZoomUserMatch keep(
      OrganizationConnection.InCharge inCharge, Member member, ZoomUserStanding standing) {
    OrganizationId organization = member.organization();
    ZoomAccountId account = inCharge.approval().account().id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return transactions.inOne(
        () -> {
          Optional<ZoomUserMatch> earlier = matches.find(organization, account, member.id());
          ZoomUserMatch match =
              earlier
                  .map(before -> before.heard(standing, now))
                  .orElseGet(
                      () -> new ZoomUserMatch(organization, account, member.id(), standing, now));
          matches.put(organization, account, List.of(match));
          if (earlier.filter(before -> before.standing().equals(match.standing())).isEmpty()) {
            changed(match);
          }
          return match;
        });
  }

  /** Only news bring waiting meetings forward: else a refused one would be asked for endlessly. */
  private void changed(ZoomUserMatch match) {
    OrganizationId organization = match.organization();
    record.handle(
        RecordEntry.Command.of(
                organization,
                new Actor.FoyerItself(),
                EntryKind.ZOOM_USER_MATCHED,
                new Subject(Subject.Kind.MEMBER, match.member().value()))
            .after(Facts.of("match", MatchFact.of(match.standing()))));
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
        match.checkedAt());
  }
}
