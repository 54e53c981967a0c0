package dev.foyer.core.hearing.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.hearing.Age;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.HearFromZoom.Verdict;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hears that something about a Zoom user changed. It is a hint: the connections that stand on this
 * user are checked, and the members who may be this user are looked up, both by asking Zoom.
 */
public final class HearOfUser {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final Jobs jobs;
  private final InstantSource clock;

  public HearOfUser(
      OrganizationConnections connections,
      PersonalConnections personals,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
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
    boolean itsAuthorizer = approval.authorizer().id().equals(told.user());
    return switch (connection) {
      case OrganizationConnection.Lapsed _, OrganizationConnection.Ended _ -> Verdict.ALREADY_ENDED;
      case OrganizationConnection.Pending _, OrganizationConnection.Active _ -> {
        if (stale(told, approval.approvedAt())) {
          yield Verdict.STALE;
        }
        boolean check = itsAuthorizer && told.touchesAuthorizer();
        if (check) {
          leave(HearRemoval.checking(approval.grant()));
        }
        if (told.touchesMember()) {
          leave(
              new Job(
                  JobKind.HEAR_OF_ZOOM_USER,
                  approval.organization().value(),
                  received.id().value()));
        }
        yield check || told.touchesMember() ? Verdict.ACTED : Verdict.CHANGES_NOTHING;
      }
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
        leave(HearRemoval.checking(approval.grant()));
        yield Verdict.ACTED;
      }
    };
  }

  /** What is only doubtful is asked for: that costs a call, and errs on the safe side. */
  private static boolean stale(ZoomNotice.AboutUser told, Instant approvedAt) {
    return Age.of(told.heading().at(), approvedAt) == Age.STALE;
  }

  private void leave(Job job) {
    jobs.noLaterThan(job, clock.instant());
  }
}
