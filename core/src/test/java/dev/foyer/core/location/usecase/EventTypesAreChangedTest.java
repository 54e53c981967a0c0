package dev.foyer.core.location.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesAreChangedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Offers offers = new Offers(rig, acme);

  @Test
  @Rule("BR-71")
  void tellsTheJournalWhatWasChangedWithoutItsTexts() {
    EventType eventType = offers.team(HostRule.ORGANIZER, "ada");

    EventType edited =
        Expected.outcome(
                EditEventType.Outcome.Edited.class,
                offers.edit(
                    "ada",
                    eventType,
                    offers.terms(
                        HostRule.ORGANIZER, new Location.Phone("+44 20 7946"), "ada", "carla")))
            .eventType();

    assertThat(offers.now(eventType)).isEqualTo(edited);
    Entry entry = rig.ports().journal().all(acme.id()).getLast();
    assertThat(entry.kind()).isEqualTo(EntryKind.EVENT_TYPE_CHANGED);
    assertThat(entry.actor()).isEqualTo(acme.as("ada"));
    assertThat(entry.before())
        .isEqualTo(Facts.of("hosts", offers.id("ada")).and("location", "ZOOM"));
    assertThat(entry.after())
        .isEqualTo(
            Facts.of("hosts", offers.id("ada") + "," + offers.id("carla"))
                .and("location", "PHONE"));
  }

  @Test
  void refusesAChangeOfWhatSomebodyElseHasChangedMeanwhile() {
    EventType seen = offers.team(HostRule.ORGANIZER, "ada");
    Terms mine = seen.terms().at(new Location.Custom("Mine"));
    offers.edit("ada", seen, seen.terms().at(new Location.Custom("Theirs")));

    assertThat(offers.edit("bruno", seen, mine))
        .isEqualTo(new EditEventType.Outcome.ChangedMeanwhile());
  }

  @Test
  void doesNotMindBookingsBetweenSeeingAndChanging() {
    EventType seen = offers.team(HostRule.ROUND_ROBIN, "ada", "bruno");
    offers.book(seen);

    assertThat(offers.edit("ada", seen, seen.terms().at(new Location.Custom("Here"))))
        .isInstanceOf(EditEventType.Outcome.Edited.class);
    assertThat(offers.edit("ada", offers.now(seen), offers.now(seen).terms()))
        .isEqualTo(new EditEventType.Outcome.NothingToChange());
  }

  @Test
  @Rule("BR-01")
  void letsMembersChangeWhatTheyAloneHost() {
    EventType carlas = offers.team(HostRule.ORGANIZER, "carla");
    EventType teams = offers.team(HostRule.ORGANIZER, "carla", "dan");
    Terms withDan = offers.terms(HostRule.ORGANIZER, new Location.Zoom(), "carla", "dan");

    assertThat(offers.edit("carla", carlas, withDan))
        .isEqualTo(new EditEventType.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(offers.edit("carla", teams, carlas.terms()))
        .isEqualTo(new EditEventType.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(offers.delete("carla", teams))
        .isEqualTo(new DeleteEventType.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(offers.edit("carla", carlas, carlas.terms().at(new Location.Custom("Here"))))
        .isInstanceOf(EditEventType.Outcome.Edited.class);
    assertThat(offers.delete("carla", carlas)).isInstanceOf(DeleteEventType.Outcome.Deleted.class);
  }

  @Test
  void leavesWhatIsBookedWhenDeleted() {
    rig.connectOrganization(acme);
    EventType eventType = offers.team(HostRule.ORGANIZER, "carla");
    Booking booking = offers.book(eventType);

    offers.delete("ada", eventType);
    rig.runDueJobs();

    assertThat(rig.ports().bookings().find(acme.id(), booking.id())).contains(booking);
    assertThat(rig.zoom().meetings()).hasSize(1);
    assertThat(offers.delete("ada", eventType))
        .isEqualTo(new DeleteEventType.Outcome.NoSuchEventType());
    assertThat(offers.edit("ada", eventType, eventType.terms()))
        .isEqualTo(new EditEventType.Outcome.NoSuchEventType());
    assertThat(rig.journal(acme)).contains(EntryKind.EVENT_TYPE_DELETED);
  }

  @Test
  void knowsNoHostOfAnotherOrganization() {
    SampleOrganization northwind =
        rig.found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");
    EventType eventType = offers.team(HostRule.ORGANIZER, "ada");
    Terms withNora =
        new Terms(
            List.of(offers.id("ada"), northwind.member("nora").id()),
            HostRule.ORGANIZER,
            "Demo",
            Duration.ofMinutes(5),
            new Location.Zoom());

    assertThat(offers.edit("ada", eventType, withNora))
        .isEqualTo(new EditEventType.Outcome.NoSuchHost());
  }

  @Test
  void hasOneToFiftyHosts() {
    List<MemberId> fifty =
        Stream.generate(() -> new MemberId(rig.given().id())).limit(Terms.MOST_HOSTS).toList();
    List<MemberId> oneMore = Stream.concat(fifty.stream(), Stream.of(offers.id("ada"))).toList();

    assertThat(hostedBy(fifty).hosts()).isEqualTo(fifty);
    assertThatIllegalArgumentException().isThrownBy(() -> hostedBy(oneMore));
    assertThatIllegalArgumentException().isThrownBy(() -> hostedBy(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hostedBy(List.of(offers.id("ada"), offers.id("ada"))));
  }

  @Test
  @Rule("BR-61")
  void marksTeamEventTypesByTheirHostRule() {
    rig.connectOrganization(acme);
    offers.team(HostRule.ORGANIZER, "ada", "hugo");
    offers.team(HostRule.BOOKED_HOST, "ada", "hugo");
    offers.team(HostRule.FIRST_WORKING, "hugo", "ada");
    offers.team(HostRule.ROUND_ROBIN, "hugo", "grace");

    assertThat(offers.list())
        .extracting(ListedEventType::attention)
        .containsExactly(
            Optional.empty(),
            Optional.of(Readiness.NOT_LICENSED),
            Optional.empty(),
            Optional.of(Readiness.NOT_LICENSED));
    assertThat(offers.list().getFirst().hosts())
        .containsExactly(
            new ListedEventType.Host(acme.member("ada"), Optional.empty()),
            new ListedEventType.Host(acme.member("hugo"), Optional.of(Readiness.NOT_LICENSED)));
  }

  private static Terms hostedBy(List<MemberId> hosts) {
    return new Terms(hosts, HostRule.ORGANIZER, "Demo", Duration.ofMinutes(5), new Location.Zoom());
  }
}
