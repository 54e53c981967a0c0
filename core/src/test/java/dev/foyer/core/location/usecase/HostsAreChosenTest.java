package dev.foyer.core.location.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.location.ChosenHost;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.MadeMeeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-50")
class HostsAreChosenTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Offers offers = new Offers(rig, acme);

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void letsTheOrganizerAlwaysBeTheFirstEvenWithoutZoom() {
    EventType eventType = offers.team(HostRule.ORGANIZER, "hugo", "carla", "ada");

    assertThat(chosen(eventType, Optional.of(offers.id("carla"))))
        .isEqualTo(
            new ChosenHost(offers.id("hugo"), ids("carla", "ada"), HostRule.ORGANIZER, List.of()));
    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("hugo"));
  }

  @Test
  void takesTheHostWhoWasPicked() {
    EventType eventType = offers.team(HostRule.BOOKED_HOST, "ada", "carla", "hugo");

    Booking booking = offers.book(eventType, Optional.of(offers.id("carla")));

    assertThat(booking.host()).isEqualTo(offers.id("carla"));
    assertThat(booking.others()).isEqualTo(ids("ada", "hugo"));
    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("ada"));
  }

  @Test
  void booksNobodyWhoIsNoHost() {
    EventType eventType = offers.team(HostRule.BOOKED_HOST, "ada", "carla");

    assertThat(offers.tryToBook(eventType, Optional.of(offers.id("dan"))))
        .isEqualTo(new BookEvent.Outcome.NoSuchHost());
  }

  @Test
  void findsTheFirstInOrderWithAWorkingZoomAndSaysWhomItPassedOver() {
    EventType eventType = offers.team(HostRule.FIRST_WORKING, "grace", "hugo", "carla", "ada");

    assertThat(chosen(eventType, Optional.empty()))
        .isEqualTo(
            new ChosenHost(
                offers.id("carla"),
                ids("grace", "hugo", "ada"),
                HostRule.FIRST_WORKING,
                List.of(
                    new ChosenHost.PassedOver(offers.id("grace"), Readiness.NO_ZOOM_USER),
                    new ChosenHost.PassedOver(offers.id("hugo"), Readiness.NOT_LICENSED))));
  }

  @Test
  void takesTheFirstWhereNobodyHasAWorkingZoom() {
    EventType eventType = offers.team(HostRule.FIRST_WORKING, "grace", "hugo");

    assertThat(chosen(eventType, Optional.empty()))
        .isEqualTo(
            new ChosenHost(offers.id("grace"), ids("hugo"), HostRule.FIRST_WORKING, List.of()));
  }

  @Test
  void asksNobodyForZoomWhereTheEventIsElsewhere() {
    EventType eventType =
        offers.create(
            offers.terms(
                HostRule.FIRST_WORKING, new Location.InPerson("1 High Street"), "hugo", "ada"));

    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("hugo"));
  }

  @Test
  void letsHostsTakeTurns() {
    EventType eventType = offers.team(HostRule.ROUND_ROBIN, "ada", "hugo", "carla", "bruno");

    assertThat(Stream.generate(() -> offers.book(eventType).host()).limit(5))
        .isEqualTo(ids("ada", "carla", "bruno", "ada", "carla"));
  }

  @Test
  void letsWhoeverGetsZoomLaterCatchUp() {
    EventType eventType = offers.team(HostRule.ROUND_ROBIN, "ada", "grace");
    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("ada"));
    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("ada"));

    rig.connectPersonal(acme.member("grace"), "grace@mail.example");

    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("grace"));
    assertThat(offers.book(eventType).host()).isEqualTo(offers.id("ada"));
  }

  @Test
  void keepsTheTurnsOfThoseWhoStayWhenHostsChange() {
    EventType eventType = offers.team(HostRule.ROUND_ROBIN, "ada", "bruno", "carla");
    offers.book(eventType);
    offers.book(eventType);

    offers.edit(
        "ada",
        eventType,
        offers.terms(HostRule.ROUND_ROBIN, new Location.Zoom(), "bruno", "ada", "dan"));

    assertThat(Stream.generate(() -> offers.book(eventType).host()).limit(3))
        .isEqualTo(ids("dan", "ada", "bruno"));
  }

  @Test
  void makesLicensedUsersOfTheAccountAlternativeHostsAndNobodyElse() {
    offers.book(offers.team(HostRule.ORGANIZER, "ada", "carla", "dan", "grace", "bruno"));
    rig.runDueJobs();

    assertThat(rig.zoom().meetings())
        .singleElement()
        .extracting(MadeMeeting::plan)
        .satisfies(
            plan ->
                assertThat(plan.alternativeHosts())
                    .containsExactly(acme.member("carla").email(), acme.member("bruno").email()));
  }

  @Test
  void makesNoAlternativeHostsWhereTheOrganizerHasNoLicense() {
    offers.book(offers.team(HostRule.ORGANIZER, "dan", "carla"));
    rig.runDueJobs();

    assertThat(rig.zoom().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.plan().alternativeHosts()).isEmpty());
  }

  @Test
  void makesNobodyOfAnotherAccountAnAlternativeHost() {
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");
    offers.book(offers.team(HostRule.ORGANIZER, "grace", "carla"));
    rig.runDueJobs();

    assertThat(rig.zoom().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.plan().alternativeHosts()).isEmpty());
  }

  private ChosenHost chosen(EventType eventType, Optional<MemberId> picked) {
    return rig.foyer().eventTypes().chooseHost().handle(eventType, picked);
  }

  private List<MemberId> ids(String... names) {
    return Stream.of(names).map(offers::id).toList();
  }
}
