package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisconnectIsPreviewedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");
  private final Member dan = acme.member("dan");

  @Test
  @Rule("BR-60")
  void countsWhoAndWhatWouldLoseZoom() {
    OrganizationConnection.Active connection = rig.connectOrganization(acme);
    rig.connectPersonal(carla, "carla.costa@mail.example");
    rig.book(carla);
    rig.book(dan);
    rig.book(dan, Duration.ofHours(1));
    rig.eventType(dan, new Location.Phone("+44 20 7946 0000"));
    rig.eventType(acme.member("hugo"), new Location.Zoom());
    rig.runDueJobs();
    rig.clock().advance(Duration.ofHours(2));

    assertThat(preview()).isEqualTo(new PreviewDisconnect.Outcome.Previewed(connection, 3, 2, 1));
  }

  @Test
  @Rule("BR-60")
  void changesNothing() {
    rig.connectOrganization(acme);
    List<?> journal = rig.journal(acme);
    int calls = rig.zoom().script().calls();

    preview();

    assertThat(rig.journal(acme)).isEqualTo(journal);
    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
  }

  @Test
  @Rule("BR-60")
  void countsNobodyWhoHasLostZoomBefore() {
    OrganizationConnection.Active connection = rig.connectOrganization(acme);
    assertThat(
            ZoomElsewhere.foyerOf(rig)
                .connections()
                .previewDisconnect()
                .handle(new PreviewDisconnect.Command(acme.id(), acme.as("ada"))))
        .isEqualTo(new PreviewDisconnect.Outcome.Previewed(connection, 0, 0, 0));

    rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION);
    rig.clock().advance(Duration.ofHours(1));
    rig.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.Fresh(connection.grant()));
    assertThat(Expected.outcome(PreviewDisconnect.Outcome.Previewed.class, preview()).members())
        .isZero();
    rig.disconnect(acme);
    assertThat(preview()).isEqualTo(new PreviewDisconnect.Outcome.NotConnected());
    assertThat(
            rig.foyer()
                .connections()
                .disconnect()
                .handle(new Disconnect.Command(acme.id(), acme.as("ada"))))
        .isEqualTo(new Disconnect.Outcome.NotConnected());
  }

  @Test
  @Rule("BR-61")
  void leavesMeetingsAndTheirLinksAsTheyAre() {
    rig.connectOrganization(acme);
    Booking booking = rig.book(dan);
    rig.runDueJobs();
    Meeting ready = rig.meeting(booking);
    assertThat(event(booking).managed()).isTrue();

    rig.disconnect(acme);
    rig.later(Duration.ofHours(1));

    assertThat(rig.meeting(booking)).isEqualTo(ready);
    assertThat(event(booking).managed()).isFalse();
    assertThat(rig.zoom().meetings()).hasSize(1);
  }

  @Test
  @Rule("BR-61")
  void leavesPersonalConnectionsUntouchedAndPossible() {
    rig.connectOrganization(acme);
    rig.connectPersonal(carla, "carla.costa@mail.example");

    rig.disconnect(acme);

    Booking booking = rig.book(carla);
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    assertThat(event(booking).managed()).isTrue();
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");
  }

  @Test
  @Rule("BR-61")
  void marksEventTypesThatNeedAttention() {
    rig.connectOrganization(acme);
    rig.eventType(dan, new Location.Zoom());
    rig.eventType(dan, new Location.InPerson("1 High Street"));
    assertThat(attention(dan)).containsExactly(Optional.empty(), Optional.empty());

    rig.disconnect(acme);

    assertThat(attention(dan))
        .containsExactlyInAnyOrder(Optional.of(Readiness.NOT_CONNECTED), Optional.empty());
    rig.connectPersonal(dan, "dan@acme.example");
    assertThat(attention(dan)).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  @Rule("BR-61")
  void letsLaterBookingsWait() {
    rig.connectOrganization(acme);
    rig.disconnect(acme);

    Booking booking = rig.book(dan);
    rig.runDueJobs();

    assertThat(Expected.outcome(Meeting.Waiting.class, rig.meeting(booking)).delay().reason())
        .isEqualTo(new WaitReason.NoUsableZoom(Readiness.NOT_CONNECTED));
  }

  private PreviewDisconnect.Outcome preview() {
    return rig.foyer()
        .connections()
        .previewDisconnect()
        .handle(new PreviewDisconnect.Command(acme.id(), acme.as("ada")));
  }

  private Event event(Booking booking) {
    return Expected.outcome(
            ShowEvent.Outcome.Shown.class,
            rig.foyer()
                .events()
                .showEvent()
                .handle(new ShowEvent.Command(acme.id(), acme.as("ada"), booking.id())))
        .event();
  }

  private List<Optional<Readiness>> attention(Member host) {
    return Expected.outcome(
            ListEventTypes.Outcome.Listed.class,
            rig.foyer()
                .eventTypes()
                .listEventTypes()
                .handle(
                    new ListEventTypes.Command(
                        acme.id(), acme.as("ada"), new ListEventTypes.Whose.Hosted(host.id()))))
        .lines()
        .stream()
        .map(ListedEventType::attention)
        .toList();
  }
}
