package dev.foyer.core.hearing.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.hearing.Age;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.HearFromZoom.Verdict;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears that something about a Zoom user changed. It is a hint: the connections that stand on this
 * user are checked, and the members who may be this user are looked up, both by asking Zoom.
 */
public final class HearOfUser {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final HealthHistory history;
  private final CheckSoon checkSoon;
  private final Jobs jobs;
  private final InstantSource clock;

  public HearOfUser(
      OrganizationConnections connections,
      PersonalConnections personals,
      HealthHistory history,
      CheckSoon checkSoon,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
    this.history = history;
    this.checkSoon = checkSoon;
    this.jobs = jobs;
    this.clock = clock;
  }

  Verdict hear(ReceivedNotice received, ZoomNotice.AboutUser told) {
    Stream<Verdict> organizations =
        connections.onAccount(received.environment(), told.account()).stream()
            .map(connection -> about(connection, received, told));
    Stream<Verdict> people =
        personals.ofUser(received.environment(), told.account(), told.user()).stream()
            .map(connection -> about(connection, told));
    List<Verdict> each = Stream.concat(organizations, people).toList();
    return Verdict.ofAll(each);
  }

  private Verdict about(
      OrganizationConnection connection, ReceivedNotice received, ZoomNotice.AboutUser told) {
    Approval approval = connection.approval();
    if (stale(told, approval.approvedAt())) {
      return Verdict.STALE;
    }
    boolean itsAuthorizer =
        approval.authorizer().id().equals(told.user()) && told.touchesAuthorizer();
    return switch (connection) {
      case OrganizationConnection.InCharge inCharge -> {
        if (told.touchesMember()) {
          jobs.noLaterThan(lookingUp(approval, received), clock.instant());
        }
        if (itsAuthorizer) {
          check(inCharge, told);
        }
        yield itsAuthorizer || told.touchesMember() ? Verdict.ACTED : Verdict.CHANGES_NOTHING;
      }
      case OrganizationConnection.Standby standby -> {
        if (itsAuthorizer) {
          check(standby, told);
        }
        yield itsAuthorizer ? Verdict.ACTED : Verdict.CHANGES_NOTHING;
      }
      case OrganizationConnection.Pending _ -> Verdict.CHANGES_NOTHING;
      case OrganizationConnection.Lapsed _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Ended _ ->
          Verdict.ALREADY_ENDED;
    };
  }

  private Verdict about(PersonalConnection connection, ZoomNotice.AboutUser told) {
    PersonalApproval approval = connection.approval();
    return switch (connection) {
      case PersonalConnection.Lapsed _ -> Verdict.ALREADY_ENDED;
      case PersonalConnection.Connected _ -> {
        if (stale(told, approval.approvedAt())) {
          yield Verdict.STALE;
        }
        if (!told.touchesAuthorizer()) {
          yield Verdict.CHANGES_NOTHING;
        }
        jobs.noLaterThan(checkingPersonal(approval.grant()), clock.instant());
        yield Verdict.ACTED;
      }
    };
  }

  /** The check decides; what was told only names the cause of what the check finds. */
  private void check(OrganizationConnection.Living connection, ZoomNotice.AboutUser told) {
    suspicion(told)
        .ifPresent(
            cause ->
                history.note(
                    connection.approval().organization(),
                    connection.id(),
                    new Diagnosis.Suspected(cause),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
    checkSoon.handle(connection.grant());
  }

  private static Optional<LapseReason> suspicion(ZoomNotice.AboutUser told) {
    return switch (told) {
      case ZoomNotice.UserDeleted _ -> Optional.of(LapseReason.AUTHORIZER_DELETED);
      case ZoomNotice.UserDeactivated _ -> Optional.of(LapseReason.AUTHORIZER_DEACTIVATED);
      case ZoomNotice.UserDisassociated _ -> Optional.of(LapseReason.AUTHORIZER_LEFT_ACCOUNT);
      case ZoomNotice.UserChanged changed ->
          changed.roleChanged() ? Optional.of(LapseReason.ROLE_LOST) : Optional.empty();
      case ZoomNotice.UserCreated _, ZoomNotice.UserActivated _ -> Optional.empty();
    };
  }

  /** What is only doubtful is asked for: that costs a call, and errs on the safe side. */
  private static boolean stale(ZoomNotice.AboutUser told, Instant approvedAt) {
    return Age.of(told.heading().at(), approvedAt) == Age.STALE;
  }

  private static Job lookingUp(Approval approval, ReceivedNotice received) {
    return new Job(
        JobKind.HEAR_OF_ZOOM_USER, approval.organization().value(), received.id().value());
  }

  /** Asks Zoom how a personal connection stands. */
  static Job checkingPersonal(GrantKey grant) {
    return new Job(
        JobKind.CHECK_PERSONAL, grant.organization().value(), grant.connection().value());
  }
}
