package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
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
import java.util.stream.Stream;

/**
 * Looks one member up in the organization's Zoom account: by the pinned Zoom user's id, or by
 * e-mail address if there is none yet (BR-23, BR-41).
 */
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
  private final AccountUsers accountUsers;
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
      AccountUsers accountUsers,
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
    this.accountUsers = accountUsers;
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
          switch (ask(access, inCharge.approval().account().id(), member)) {
            case ZoomAnswer.Done<Told>(Told told) ->
                new Outcome.Matched(keep(inCharge, member, told));
            case ZoomAnswer.RefusedForGood<Told>(Refusal why, _) -> refused(inCharge, access, why);
            case ZoomAnswer.NotNow<Told>(Obstacle why, Optional<Instant> when, _) ->
                notNow(why, when);
          };
      case UsableAccess.Outcome.Dead _ -> new Outcome.NothingToAsk();
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> when) -> notNow(why, when);
    };
  }

  /**
   * What Zoom told: of the pin, if there is one; of the address, if there is none or it is gone.
   */
  private record Told(
      Optional<ZoomUserId> pin, Optional<ZoomUser> pinned, Optional<ZoomUserStanding> address) {

    ZoomUserMatch applyTo(ZoomUserMatch match, Instant at) {
      ZoomUserMatch heard = pin.map(asked -> match.heard(asked, pinned, at)).orElse(match);
      return address.filter(_ -> pin.isEmpty()).map(told -> match.heard(told, at)).orElse(heard);
    }

    /** All Zoom users that were told of. */
    List<ZoomUser> users() {
      return Stream.concat(
              pinned.stream(),
              address.stream()
                  .filter(ZoomUserStanding.Present.class::isInstance)
                  .map(ZoomUserStanding.Present.class::cast)
                  .map(ZoomUserStanding.Present::user))
          .toList();
    }
  }

  private ZoomAnswer<Told> ask(Access access, ZoomAccountId account, Member member) {
    Optional<ZoomUserId> pin =
        matches.find(member.organization(), account, member.id()).flatMap(it -> it.state().pin());
    return pin.map(id -> zoomUsers.byId(access, id))
        .orElseGet(() -> new ZoomAnswer.Done<>(Optional.empty()))
        .then(
            pinned ->
                pinned.isPresent()
                    ? new ZoomAnswer.Done<>(new Told(pin, pinned, Optional.empty()))
                    : zoomUsers
                        .byEmail(access, member.email())
                        .map(address -> new Told(pin, pinned, Optional.of(address))));
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

  private ZoomUserMatch keep(OrganizationConnection.InCharge inCharge, Member member, Told told) {
    OrganizationId organization = member.organization();
    ZoomAccountId account = inCharge.approval().account().id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return transactions.inOne(
        () -> {
          Optional<ZoomUserMatch> earlier =
              matches.hold(organization, account, List.of(member.id())).stream().findFirst();
          ZoomUserMatch match =
              told.applyTo(
                  earlier.orElseGet(
                      () ->
                          new ZoomUserMatch(
                              organization, account, member.id(), new MatchState.Absent(), now)),
                  now);
          matches.put(organization, account, List.of(match));
          accountUsers.put(organization, account, told.users(), now);
          told.pin()
              .filter(_ -> told.pinned().isEmpty())
              .ifPresent(gone -> accountUsers.remove(organization, account, gone));
          if (earlier.filter(before -> before.state().equals(match.state())).isEmpty()) {
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
            .after(Facts.of("match", MatchFact.of(match.state()))));
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
        match.checkedAt());
  }
}
