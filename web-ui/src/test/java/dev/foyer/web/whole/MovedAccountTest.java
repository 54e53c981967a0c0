package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An organization reconnects: what was made before stays with what it was made with. */
class MovedAccountTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private RealParts parts;
  private Acme acme;
  private Member carla;
  private OrganizationConnection first;
  private Booking before;
  private Meeting.Ready made;

  @BeforeEach
  void makeAMeeting() {
    parts = RealParts.startIn("moved-account-" + System.nanoTime());
    acme = Acme.founded(parts);
    carla = acme.add("Carla Costa", "carla@acme.example");
    first = acme.connect("zoe@acme.example");
    before = acme.book(carla);
    made = awaitReady(before);
  }

  @AfterEach
  void stop() {
    parts.close();
  }

  @Test
  void leavesMeetingsInTheAccountThatTheyWereMadeIn() {
    Member nils = acme.add("Nils Nyberg", "nils@northwind.example");
    OrganizationConnection moved = acme.approve(Purpose.RECONNECT, "nora@northwind.example");
    activateTheMove(moved);

    Meeting.Ready after = awaitReady(acme.book(nils));
    Booking carlasNext = acme.book(carla);

    assertThat(after.order().origin().grant().connection()).isEqualTo(moved.id());
    assertThat(hostAtZoom(after)).isEqualTo(parts.zoom().userId("nils@northwind.example"));
    await()
        .atMost(SOON)
        .until(
            () ->
                acme.event(carlasNext).meeting().orElseThrow() instanceof Meeting.Waiting waiting
                    && waiting
                        .delay()
                        .reason()
                        .equals(new WaitReason.NoUsableZoom(Readiness.NO_ZOOM_USER)));
    assertThat(acme.event(before).meeting()).as("generation and all").contains(made);
    assertThat(made.order().origin().grant()).isEqualTo(first.grant());
    assertThat(hostAtZoom(made)).isEqualTo(parts.zoom().userId("carla@acme.example"));
    await().atMost(SOON).until(() -> !acme.event(before).managed());
  }

  @Test
  void stillReachesThemAfterAReconnectToTheSameAccount() {
    OrganizationConnection again = acme.approve(Purpose.RECONNECT, "aron@acme.example");

    Meeting.Ready after = awaitReady(acme.book(carla));

    assertThat(after.order().origin().grant().connection()).isEqualTo(again.id());
    assertThat(acme.event(before).meeting()).contains(made);
    assertThat(acme.event(before).managed()).isTrue();
  }

  private void activateTheMove(OrganizationConnection moved) {
    assertThat(
            parts
                .foyer()
                .connections()
                .activateConnection()
                .handle(new ActivateConnection.Command(acme.id(), acme.byAda(), moved.id(), true)))
        .isInstanceOf(ActivateConnection.Outcome.Activated.class);
  }

  private Meeting.Ready awaitReady(Booking booking) {
    return (Meeting.Ready)
        await()
            .atMost(SOON)
            .until(
                () -> acme.event(booking).meeting().orElseThrow(), Meeting.Ready.class::isInstance);
  }

  private String hostAtZoom(Meeting.Ready meeting) {
    List<JsonNode> all =
        parts.zoom().control("GET", "meetings", "").path("meetings").values().stream().toList();
    return all.stream()
        .filter(each -> each.path("id").asLong() == meeting.details().meeting().value())
        .map(each -> each.path("host_id").asString())
        .findFirst()
        .orElseThrow();
  }
}
