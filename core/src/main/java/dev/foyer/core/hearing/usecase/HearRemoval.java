package dev.foyer.core.hearing.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.usecase.Lapse;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.hearing.Age;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.HearFromZoom.Verdict;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Hears that the app was removed at Zoom: the organization's for the whole account and every
 * organization on it, a personal one for its user (BR-13).
 */
public final class HearRemoval {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final Grants grants;
  private final Lapse lapse;
  private final RecordEntry record;
  private final Jobs jobs;
  private final InstantSource clock;

  public HearRemoval(
      OrganizationConnections connections,
      PersonalConnections personals,
      Grants grants,
      Lapse lapse,
      RecordEntry record,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
    this.grants = grants;
    this.lapse = lapse;
    this.record = record;
    this.jobs = jobs;
    this.clock = clock;
  }

  Verdict hear(ReceivedNotice received, ZoomNotice.AppDeauthorized removal) {
    List<Verdict> each =
        switch (removal.heading().app()) {
          case ORGANIZATION ->
              connections.onAccount(received.environment(), removal.account()).stream()
                  .map(connection -> about(connection, removal))
                  .toList();
          case PERSONAL ->
              personals.ofUser(received.environment(), removal.account(), removal.user()).stream()
                  .map(connection -> about(connection, removal))
                  .toList();
        };
    return Verdict.ofAll(each);
  }

  private Verdict about(OrganizationConnection connection, ZoomNotice.AppDeauthorized removal) {
    Instant approvedAt = connection.approval().approvedAt();
    return switch (connection) {
      case OrganizationConnection.Active active ->
          byAge(removal, approvedAt, active.grant(), () -> lapse(active.grant()));
      case OrganizationConnection.Pending pending ->
          byAge(removal, approvedAt, pending.grant(), () -> withdraw(pending));
      case OrganizationConnection.Lapsed _, OrganizationConnection.Ended _ -> Verdict.ALREADY_ENDED;
    };
  }

  private Verdict about(PersonalConnection connection, ZoomNotice.AppDeauthorized removal) {
    return switch (connection) {
      case PersonalConnection.Connected connected ->
          byAge(
              removal,
              connected.approval().approvedAt(),
              connected.grant(),
              () -> lapse(connected.grant()));
      case PersonalConnection.Lapsed _ -> Verdict.ALREADY_ENDED;
    };
  }

  private Verdict byAge(
      ZoomNotice.AppDeauthorized removal, Instant approvedAt, GrantKey grant, Runnable end) {
    return switch (Age.of(removal.heading().at(), approvedAt)) {
      case STALE -> {
        tellIgnored(removal, grant);
        yield Verdict.STALE;
      }
      case DOUBTFUL -> {
        jobs.noLaterThan(checking(grant), clock.instant());
        yield Verdict.ACTED;
      }
      case CURRENT -> {
        end.run();
        yield Verdict.ACTED;
      }
    };
  }

  private void lapse(GrantKey grant) {
    lapse.lapse(grant, LapseReason.APP_REMOVED);
  }

  /** What was not in use yet has nothing to lapse: the Zoom side has taken its approval back. */
  private void withdraw(OrganizationConnection.Pending pending) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (connections.replace(pending, pending.end(EndReason.WITHDRAWN, now))) {
      grants.erase(pending.grant());
      record.handle(
          about(pending.grant(), EntryKind.CONNECTION_WITHDRAWN).because(LapseReason.APP_REMOVED));
    }
  }

  private void tellIgnored(ZoomNotice.AppDeauthorized removal, GrantKey grant) {
    record.handle(
        about(grant, EntryKind.APP_REMOVAL_IGNORED)
            .after(Facts.of("removedAt", removal.heading().at())));
  }

  private static RecordEntry.Command about(GrantKey grant, EntryKind kind) {
    return RecordEntry.Command.of(
        grant.organization(),
        new Actor.Zoom(),
        kind,
        new Subject(Subject.Kind.CONNECTION, grant.connection().value()));
  }

  /** Asks Zoom how the connection stands. */
  static Job checking(GrantKey grant) {
    return new Job(
        JobKind.CHECK_CONNECTION, grant.organization().value(), grant.connection().value());
  }
}
