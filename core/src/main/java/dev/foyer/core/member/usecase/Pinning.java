package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Gives members another Zoom user on somebody's word: kept, journaled and followed up, in the
 * caller's transaction.
 */
public final class Pinning {

  private final OrganizationConnections connections;
  private final Members members;
  private final ZoomUserMatches matches;
  private final RecordEntry record;
  private final Jobs jobs;
  private final InstantSource clock;

  public Pinning(
      OrganizationConnections connections,
      Members members,
      ZoomUserMatches matches,
      RecordEntry record,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.members = members;
    this.matches = matches;
    this.record = record;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The Zoom account in which members are matched now; empty if none is connected. */
  Optional<ZoomAccountId> account(OrganizationId organization) {
    return connections
        .current(organization)
        .map(connection -> connection.approval().account().id());
  }

  /** Which other members have this Zoom user. */
  List<Member> others(Member member, ZoomAccountId account, ZoomUserId user) {
    return members.all(
        member.organization(),
        matches.pinnedTo(member.organization(), account, List.of(user)).stream()
            .filter(match -> match.state() instanceof MatchState.Pinned)
            .map(ZoomUserMatch::member)
            .filter(other -> !other.equals(member.id()))
            .toList());
  }

  /** What is known of a member, which nobody else changes before the transaction ends. */
  Optional<MatchState> hold(Member member, ZoomAccountId account) {
    return matches.hold(member.organization(), account, List.of(member.id())).stream()
        .map(ZoomUserMatch::state)
        .findFirst();
  }

  /** Gives the member this state; meetings that waited for it are tried again. */
  ZoomUserMatch pin(
      Actor by, EntryKind kind, Member member, ZoomAccountId account, MatchState next) {
    OrganizationId organization = member.organization();
    Instant now = now();
    ZoomUserMatch match = new ZoomUserMatch(organization, account, member.id(), next, now);
    record.handle(
        RecordEntry.Command.of(
                organization, by, kind, new Subject(Subject.Kind.MEMBER, member.id().value()))
            .before(hold(member, account).map(Pinning::facts).orElse(Facts.NONE))
            .after(facts(next)));
    matches.put(organization, account, List.of(match));
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()), now);
    return match;
  }

  /** Has Zoom asked whether it is still as the last reading found it. */
  void lookUp(Member member) {
    jobs.noLaterThan(
        new Job(JobKind.MATCH_MEMBER, member.organization().value(), member.id().value()), now());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Facts facts(MatchState state) {
    Facts match = Facts.of("match", MatchFact.of(state));
    return state.pin().map(user -> match.and("zoomUser", user)).orElse(match);
  }
}
