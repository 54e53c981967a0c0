package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps a personal connection with its grant, instead of the member's earlier one. Its connection
 * in use may change, so waiting meetings are brought forward.
 */
public final class KeepPersonal {

  private final PersonalConnections personals;
  private final Members members;
  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final EndGrant endGrant;
  private final RefreshAhead refreshAhead;
  private final TurnAway turnAway;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public KeepPersonal(
      PersonalConnections personals,
      Members members,
      Grants grants,
      ZoomAuthorization zoom,
      EndGrant endGrant,
      RefreshAhead refreshAhead,
      TurnAway turnAway,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      InstantSource clock) {
    this.personals = personals;
    this.members = members;
    this.grants = grants;
    this.zoom = zoom;
    this.endGrant = endGrant;
    this.refreshAhead = refreshAhead;
    this.turnAway = turnAway;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  CompletePersonalAuthorization.Outcome keep(
      Attempt attempt, MemberId member, TokenGrant tokens, Approver approver, Scopes missing) {
    PersonalApproval approval =
        new PersonalApproval(
            new ConnectionId(ids.next()),
            attempt.organization(),
            member,
            1,
            zoom.environment(),
            approver.account(),
            approver.user(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    GrantOwner owner =
        new GrantOwner(
            ZoomApp.PERSONAL,
            approval.environment(),
            approval.account().id(),
            approval.user().id());
    if (!missing.isEmpty()) {
      turnAway(approval, owner, tokens, "ScopesMissing");
      return new CompletePersonalAuthorization.Outcome.ScopesMissing(missing);
    }
    Optional<PersonalConnection.Connected> kept =
        transactions.inOne(() -> keep(approval, owner, tokens));
    if (kept.isPresent()) {
      return new CompletePersonalAuthorization.Outcome.Connected(kept.get());
    }
    turnAway(approval, owner, tokens, Denial.NOT_A_MEMBER.name());
    return new CompletePersonalAuthorization.Outcome.NotAllowed(Denial.NOT_A_MEMBER);
  }

  private void turnAway(
      PersonalApproval approval, GrantOwner owner, TokenGrant tokens, String why) {
    turnAway.turnAway(
        approval.grant(),
        owner,
        tokens,
        new Subject(Subject.Kind.MEMBER, approval.member().value()),
        why);
  }

  private Optional<PersonalConnection.Connected> keep(
      PersonalApproval approval, GrantOwner owner, TokenGrant tokens) {
    if (members.find(approval.organization(), approval.member()).isEmpty()) {
      return Optional.empty();
    }
    personals
        .of(approval.organization(), approval.member())
        .filter(personals::remove)
        .ifPresent(earlier -> endGrant.later(approval.organization(), earlier.id()));
    PersonalConnection.Connected connected =
        new PersonalConnection.Connected(approval, approval.approvedAt());
    if (!personals.add(connected)) {
      return Optional.empty();
    }
    grants.add(approval.grant(), owner, tokens);
    refreshAhead.leave(approval.grant(), owner.app(), tokens);
    record.handle(
        RecordEntry.Command.of(
                approval.organization(),
                new Actor.AMember(approval.member()),
                EntryKind.PERSONAL_CONNECTED,
                new Subject(Subject.Kind.MEMBER, approval.member().value()))
            .after(Facts.of("connection", approval.connection())));
    jobs.noLaterThan(
        new Job(
            JobKind.RESUME_WAITING_MEETINGS,
            approval.organization().value(),
            approval.organization().value()),
        approval.approvedAt());
    return Optional.of(connected);
  }
}
