package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Heading;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-55")
class MeetingInZoomIsWatchedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final EventChanges events = new EventChanges(rig, acme);
  private Booking booking;
  private JoinDetails link;

  @BeforeEach
  void bookWithZoom() {
    rig.connectOrganization(acme);
    booking = rig.book(acme.member("carla"), Duration.ofDays(3));
    rig.runDueJobs();
    link = events.ready(booking).details();
  }

  @Test
  void findsAtOnceWhatAWebhookTellsAndWhoDidIt() {
    rig.zoom().deleteInZoom(link.meeting());
    told("meeting.deleted", "carla@acme.example");

    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Lost.class,
            lost -> {
              assertThat(lost.details()).isEqualTo(link);
              assertThat(lost.by()).isEqualTo("carla@acme.example");
            });
    assertThat(rig.journal(acme)).endsWith(EntryKind.MEETING_LOST);
    assertThat(troubled()).containsExactly(Optional.of(Remedy.MAKE_ANEW));
  }

  @Test
  void findsWithinADayWhatNoWebhookTold() {
    rig.zoom().deleteInZoom(link.meeting());
    rig.later(Duration.ofDays(1));
    rig.later(Duration.ofDays(1));
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Lost.class);
  }

  @Test
  void doesNotTakeOurOwnChangesForSomebodyElses() {
    Booking moved = events.reschedule(booking, Duration.ofDays(4));
    rig.runDueJobs();
    told("meeting.updated", "zoe@acme.example");
    events.ready(moved);
    assertThat(troubled()).isEmpty();
  }

  @Test
  void believesOnlyTheSecondTimeThatAMeetingIsGone() {
    rig.zoom()
        .script()
        .next(Operation.SHOW_MEETING, new ScriptedAnswer.Refused(Refusal.MEETING_GONE));
    told("meeting.updated", "carla@acme.example");
    events.ready(booking);
  }

  @Test
  void showsAMovedMeetingAndSetsItRight() {
    BookingTime elsewhen =
        new BookingTime(
            booking.time().start().plus(Duration.ofHours(2)),
            booking.time().duration(),
            booking.time().zone());
    rig.zoom()
        .changeInZoom(
            link.meeting(),
            new MeetingPlan("Moved", elsewhen, List.of(), MeetingSummary.LEAVE_TO_ZOOM));
    told("meeting.updated", "carla@acme.example");

    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Strayed.class,
            strayed -> assertThat(strayed.seen().keepsTheTimeOf(elsewhen)).isTrue());
    assertThat(troubled()).containsExactly(Optional.of(Remedy.SET_RIGHT));

    assertThat(repair(false)).isEqualTo(new RepairMeetings.Result.Mended(Remedy.SET_RIGHT));
    rig.runDueJobs();

    assertThat(events.ready(booking).details()).isEqualTo(link);
    assertThat(rig.zoom().meetings().getFirst().plan().time()).isEqualTo(booking.time());
    assertThat(troubled()).isEmpty();
  }

  @Test
  void recoversWhatWasRecoveredInZoom() {
    told("meeting.deleted", "carla@acme.example");
    events.ready(booking);
  }

  @Test
  void makesALostMeetingAnewOnlyWhenSomebodyWantsIt() {
    rig.zoom().deleteInZoom(link.meeting());
    told("meeting.deleted", "carla@acme.example");

    assertThat(repair(true)).isEqualTo(new RepairMeetings.Result.Mended(Remedy.MAKE_ANEW));
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Lost.class);

    repair(false);
    rig.runDueJobs();
    assertThat(events.ready(booking).details()).isNotEqualTo(link);
    assertThat(repair(false)).isEqualTo(new RepairMeetings.Result.NothingToDo());
    assertThat(rig.journal(acme)).contains(EntryKind.MEETING_REPAIRED);
  }

  @Test
  void repairsEachByItself() {
    rig.zoom().deleteInZoom(link.meeting());
    told("meeting.deleted", "carla@acme.example");
    BookingId unknown = new BookingId(rig.given().id());

    List<RepairMeetings.Item> items = repair(List.of(unknown, booking.id()), false);

    assertThat(items)
        .containsExactly(
            new RepairMeetings.Item(unknown, new RepairMeetings.Result.NoSuchBooking()),
            new RepairMeetings.Item(
                booking.id(), new RepairMeetings.Result.Mended(Remedy.MAKE_ANEW)));
  }

  @Test
  @Rule("BR-56")
  void makesANewLinkWithTheZoomInUseNow() {
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");
    Expected.outcome(
        MakeNewLink.Outcome.Begun.class,
        rig.foyer()
            .events()
            .makeNewLink()
            .handle(new MakeNewLink.Command(acme.id(), acme.as("carla"), booking.id())));
    rig.runDueJobs();

    Meeting.Ready renewed = events.ready(booking);
    assertThat(renewed.order().origin().owner().app()).isEqualTo(ZoomApp.PERSONAL);
    assertThat(rig.zoom().meetings()).hasSize(1);
    assertThat(events.leftovers(booking)).isEmpty();
  }

  private void told(String event, String by) {
    rig.zoomTells(
        new ZoomNotice.MeetingChanged(
            new Heading(ZoomApp.ORGANIZATION, event, rig.clock().instant()),
            rig.zoom().people().named(by).account().id(),
            link.meeting().value(),
            Optional.empty(),
            Optional.of(rig.zoom().people().named(by).id())));
    rig.runDueJobs();
  }

  private RepairMeetings.Result repair(boolean dryRun) {
    return repair(List.of(booking.id()), dryRun).getFirst().result();
  }

  private List<RepairMeetings.Item> repair(List<BookingId> which, boolean dryRun) {
    return Expected.outcome(
            RepairMeetings.Outcome.Repaired.class,
            rig.foyer()
                .events()
                .repairMeetings()
                .handle(
                    new RepairMeetings.Command(
                        acme.id(), new Actor.AMember(acme.owner().id()), which, dryRun)))
        .items();
  }

  private Stream<Optional<Remedy>> troubled() {
    return Expected.outcome(
            ListTroubledEvents.Outcome.Listed.class,
            rig.foyer()
                .events()
                .listTroubledEvents()
                .handle(
                    new ListTroubledEvents.Command(
                        acme.id(), acme.as("ada"), BookingId.BEFORE_ALL, 10)))
        .lines()
        .stream()
        .map(ListTroubledEvents.Line::remedy);
  }
}
