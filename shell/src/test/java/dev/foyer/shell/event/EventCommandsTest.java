package dev.foyer.shell.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class EventCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  EventCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
  }

  @Test
  void listsEventsFromNowOn() {
    Booking carlas = shell.foyer().book(acme.member("carla"));
    shell.foyer().book(acme.member("hugo"), Duration.ofHours(1));
    shell.foyer().runDueJobs();

    assertThat(shell.run("event list --output csv").out().lines())
        .satisfiesExactly(
            titles -> assertThat(titles).startsWith("Start,Min,Event,Host"),
            hugos ->
                assertThat(hugos)
                    .startsWith("2026-03-04T13:00:00Z,30,Intro call,hugo@acme.example,")
                    .contains(",Zoom,waiting,"),
            later ->
                assertThat(later)
                    .contains("carla@acme.example,ines@guest.example,Zoom,ready," + carlas.id()));
    shell.foyer().later(Duration.ofHours(2));
    assertThat(shell.run("event list --output csv").out().lines()).hasSize(2);
    assertThat(shell.run("event list --from 2026-03-04 --output csv").out().lines()).hasSize(3);
    assertThat(shell.run("event list --from 2026-03-04").out()).contains("failed");
  }

  @Test
  void listsOneHostsEventsAndGoesOnAfterAnEvent() {
    Booking first = shell.foyer().book(acme.member("carla"), Duration.ofHours(1));
    Booking second = shell.foyer().book(acme.member("carla"), Duration.ofHours(2));
    shell.foyer().book(acme.member("ada"), Duration.ofHours(3));

    assertThat(shell.run("event list --host ada@acme.example --output csv").out().lines())
        .hasSize(2);
    var page = shell.run("event list --limit 1 --output json");
    assertThat(page.json("/next").asString()).isEqualTo(first.id().toString());
    assertThat(
            shell
                .run("event list --limit 1 --output json --after " + first.id())
                .json("/events/0/id")
                .asString())
        .isEqualTo(second.id().toString());
  }

  @Test
  void showsAnEventWithItsMeeting() {
    Booking booking = shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();
    Meeting.Ready ready = (Meeting.Ready) shell.foyer().meeting(booking);

    var ran = shell.run("event show --output json --event " + booking.id());

    assertThat(ran.json("/start").asString()).isEqualTo("2026-03-05T12:00:00.123456Z");
    assertThat(ran.json("/host/email").asString()).isEqualTo("carla@acme.example");
    assertThat(ran.json("/meeting/state").asString()).isEqualTo("ready");
    assertThat(ran.json("/meeting/managed").asBoolean()).isTrue();
    assertThat(ran.json("/meeting/join/link").asString())
        .isEqualTo(ready.details().joinLink().toString());
    assertThat(shell.run("event show --event " + booking.id()).out())
        .contains("Join link", ready.details().joinLink().toString());
  }

  @Test
  void saysWhyAMeetingWaits() {
    Booking booking = shell.foyer().book(acme.member("hugo"));
    shell.foyer().runDueJobs();

    assertThat(shell.run("event show --event " + booking.id()).out())
        .contains("waiting", "The host has no usable Zoom: not-licensed.");
  }

  @Test
  void saysThatFoyerCannotChangeAMeetingAnyMore() {
    Booking booking = shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();
    shell.foyer().disconnect(acme);

    assertThat(shell.run("event show --event " + booking.id()).out())
        .contains("Foyer can't change this meeting in Zoom any more");
  }

  @Test
  void refusesWrongIdsAndTimes() {
    assertThat(shell.run("event show --event 4711").err()).contains("An event's id looks like");
    assertThat(shell.run("event show --event 00000000-0000-0000-0000-000000004711").err())
        .contains("has no event");
    assertThat(shell.run("event list --from yesterday").err()).contains("2026-11-23T09:30:00Z");
    assertThat(shell.run("event list --from 2026-13-01").code()).isEqualTo(2);
  }
}
