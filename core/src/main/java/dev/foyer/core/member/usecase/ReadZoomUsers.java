package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads all users of the organization's Zoom account, a page at a time, and matches them with
 * members by e-mail address; then marks the members whom the account doesn't know. A job runs it.
 */
public final class ReadZoomUsers {

  private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);
  private static final int MEMBERS_AT_A_TIME = 500;

  private final OrganizationConnections connections;
  private final Members members;
  private final ZoomUserMatches matches;
  private final ZoomUsers zoomUsers;
  private final UsableAccess usableAccess;
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
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.members = members;
    this.matches = matches;
    this.zoomUsers = zoomUsers;
    this.usableAccess = usableAccess;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    if (connections.current(organization).orElse(null)
            instanceof OrganizationConnection.Active active
        && active.id().equals(connection)) {
      return read(active);
    }
    return new JobAnswer.Done();
  }

  private JobAnswer read(OrganizationConnection.Active active) {
    Instant began = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<ZoomUserPage.PageToken> next = Optional.of(ZoomUserPage.PageToken.START);
    long seen = 0;
    while (next.isPresent()) {
      switch (page(active, next.get())) {
        case ZoomAnswer.Done<ZoomUserPage>(ZoomUserPage page) -> {
          keep(active, page.users(), began);
          seen += page.users().size();
          next = page.next();
        }
        case ZoomAnswer.RefusedForGood<ZoomUserPage> _ -> {
          return later(Optional.empty());
        }
        case ZoomAnswer.NotNow<ZoomUserPage>(_, Optional<Instant> notBefore, _) -> {
          return later(notBefore);
        }
      }
    }
    markAbsent(active, began);
    finish(active, seen);
    return new JobAnswer.Done();
  }

  private ZoomAnswer<ZoomUserPage> page(
      OrganizationConnection.Active active, ZoomUserPage.PageToken token) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(active.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) -> zoomUsers.page(access, token);
      case UsableAccess.Outcome.Dead _ -> new ZoomAnswer.RefusedForGood<>(Refusal.GRANT_DEAD, "");
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> when) ->
          new ZoomAnswer.NotNow<>(why, when, "");
    };
  }

  private JobAnswer later(Optional<Instant> notBefore) {
    return new JobAnswer.Again(notBefore.orElseGet(() -> clock.instant().plus(AGAIN_AFTER)));
  }

  private void keep(
      OrganizationConnection.Active active, List<ZoomUserStanding> users, Instant at) {
    Map<EmailAddress, ZoomUserStanding> byEmail =
        users.stream()
            .flatMap(user -> email(user).map(email -> Map.entry(email, user)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    List<Member> known = members.withEmails(active.approval().organization(), byEmail.keySet());
    put(active, known, member -> byEmail.getOrDefault(member.email(), ABSENT), at);
  }

  private static final ZoomUserStanding ABSENT = new ZoomUserStanding.Absent();

  private static Optional<EmailAddress> email(ZoomUserStanding user) {
    return switch (user) {
      case ZoomUserStanding.Absent _ -> Optional.empty();
      case ZoomUserStanding.Invited(EmailAddress email) -> Optional.of(email);
      case ZoomUserStanding.Present(ZoomUser present) -> Optional.of(present.email());
    };
  }

  /** Whoever was on no page is absent; a pinned Zoom user that is gone is so too. */
  private void markAbsent(OrganizationConnection.Active active, Instant began) {
    OrganizationId organization = active.approval().organization();
    MemberId after = MemberId.BEFORE_ALL;
    List<Member> page = members.afterId(organization, after, MEMBERS_AT_A_TIME);
    while (!page.isEmpty()) {
      Set<MemberId> heard =
          matches
              .of(
                  organization,
                  active.approval().account().id(),
                  page.stream().map(Member::id).toList())
              .stream()
              .filter(match -> !match.checkedAt().isBefore(began))
              .map(ZoomUserMatch::member)
              .collect(Collectors.toSet());
      put(
          active,
          page.stream().filter(member -> !heard.contains(member.id())).toList(),
          _ -> ABSENT,
          began);
      after = page.getLast().id();
      page = members.afterId(organization, after, MEMBERS_AT_A_TIME);
    }
  }

  private void put(
      OrganizationConnection.Active active,
      List<Member> whom,
      Function<Member, ZoomUserStanding> standing,
      Instant at) {
    if (whom.isEmpty()) {
      return;
    }
    OrganizationId organization = active.approval().organization();
    ZoomAccountId account = active.approval().account().id();
    transactions.inOne(
        () -> {
          Map<MemberId, ZoomUserMatch> earlier =
              matches.of(organization, account, whom.stream().map(Member::id).toList()).stream()
                  .collect(Collectors.toMap(ZoomUserMatch::member, Function.identity()));
          matches.put(
              organization,
              account,
              whom.stream()
                  .map(
                      member ->
                          Optional.ofNullable(earlier.get(member.id()))
                              .map(match -> match.heard(standing.apply(member), at))
                              .orElseGet(
                                  () ->
                                      new ZoomUserMatch(
                                          organization,
                                          account,
                                          member.id(),
                                          standing.apply(member),
                                          at)))
                  .toList());
        });
  }

  private void finish(OrganizationConnection.Active active, long seen) {
    OrganizationId organization = active.approval().organization();
    transactions.inOne(
        () -> {
          record.handle(
              RecordEntry.Command.of(
                      organization,
                      new Actor.FoyerItself(),
                      EntryKind.ZOOM_USERS_READ,
                      new Subject(Subject.Kind.CONNECTION, active.id().value()))
                  .after(Facts.of("zoomUsers", seen)));
          jobs.noLaterThan(
              new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
              clock.instant());
        });
  }
}
