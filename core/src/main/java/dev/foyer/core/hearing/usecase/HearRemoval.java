package dev.foyer.core.hearing.usecase;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.Lapse;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.hearing.Age;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.HearFromZoom.Verdict;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Hears that the app was removed at Zoom: the organization's for the whole account and every
 * organization on it, a personal one for its user (BR-13).
 */
public final class HearRemoval {

  /** Standbys end first, so that none of them is promoted on the way. */
  private static final Comparator<OrganizationConnection> STANDBYS_FIRST =
      Comparator.comparing(connection -> !(connection instanceof OrganizationConnection.Standby));

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final HealthHistory history;
  private final Lapse lapse;
  private final CheckSoon checkSoon;
  private final RecordEntry record;
  private final Jobs jobs;
  private final InstantSource clock;

  public HearRemoval(
      OrganizationConnections connections,
      PersonalConnections personals,
      HealthHistory history,
      Lapse lapse,
      CheckSoon checkSoon,
      RecordEntry record,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
    this.history = history;
    this.lapse = lapse;
    this.checkSoon = checkSoon;
    this.record = record;
    this.jobs = jobs;
    this.clock = clock;
  }

  Verdict hear(ReceivedNotice received, ZoomNotice.AppDeauthorized removal) {
    List<Verdict> each =
        switch (removal.heading().app()) {
          case ORGANIZATION ->
              connections.onAccount(received.environment(), removal.account()).stream()
                  .sorted(STANDBYS_FIRST)
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
    GrantKey grant = connection.grant();
    return switch (connection) {
      case OrganizationConnection.Living _, OrganizationConnection.Pending _ ->
          byAge(removal, connection.approval().approvedAt(), grant, () -> suspect(grant));
      case OrganizationConnection.Lapsed _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Ended _ ->
          Verdict.ALREADY_ENDED;
    };
  }

  private Verdict about(PersonalConnection connection, ZoomNotice.AppDeauthorized removal) {
    GrantKey grant = connection.grant();
    return switch (connection) {
      case PersonalConnection.Connected connected ->
          byAge(
              removal,
              connected.approval().approvedAt(),
              grant,
              () -> jobs.noLaterThan(HearOfUser.checkingPersonal(grant), clock.instant()));
      case PersonalConnection.Lapsed _ -> Verdict.ALREADY_ENDED;
    };
  }

  private Verdict byAge(
      ZoomNotice.AppDeauthorized removal, Instant approvedAt, GrantKey grant, Runnable check) {
    return switch (Age.of(removal.heading().at(), approvedAt)) {
      case STALE -> {
        tellIgnored(removal, grant);
        yield Verdict.STALE;
      }
      case DOUBTFUL -> {
        check.run();
        yield Verdict.ACTED;
      }
      case CURRENT -> {
        lapse.lapse(grant, LapseReason.APP_REMOVED);
        yield Verdict.ACTED;
      }
    };
  }

  private void suspect(GrantKey grant) {
    history.note(
        grant.organization(),
        grant.connection(),
        new Diagnosis.Suspected(LapseReason.APP_REMOVED),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    checkSoon.handle(grant);
  }

  private void tellIgnored(ZoomNotice.AppDeauthorized removal, GrantKey grant) {
    record.handle(
        RecordEntry.Command.of(
                grant.organization(),
                new Actor.Zoom(),
                EntryKind.APP_REMOVAL_IGNORED,
                new Subject(Subject.Kind.CONNECTION, grant.connection().value()))
            .after(Facts.of("removedAt", removal.heading().at())));
  }
}
