package dev.foyer.core.location.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.Terms;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Rule("BR-32")
class DefaultLocationIsRolledOutTest {
  private static final Location PHONE = new Location.Phone("+44 20 7946 0000");
  private static final Location FOLLOWS_ELSE_PHONE =
      new Location.OrganizationDefault(new Location.Phone("+44 20 7946 0000"));

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Offers offers = new Offers(rig, acme);

  @Test
  void letsNewEventTypesStartWithZoom() {
    assertThat(offers.defaultLocation())
        .isEqualTo(
            new DefaultLocation(Optional.empty(), new Location.Zoom(), 0, 0, Optional.empty(), 0));

    offers.zoomByDefault(true);

    assertThat(offers.defaultLocation())
        .isEqualTo(
            new DefaultLocation(
                Optional.of(new Location.Zoom()),
                new Location.OrganizationDefault(new Location.Zoom()),
                0,
                0,
                Optional.empty(),
                0));
  }

  @Test
  void resolvesTheDefaultWhenBooking() {
    EventType eventType = at(FOLLOWS_ELSE_PHONE);
    assertThat(offers.book(eventType).location()).isEqualTo(PHONE);

    offers.zoomByDefault(true);
    var booked = offers.book(eventType);
    offers.zoomByDefault(false);

    assertThat(booked.location()).isEqualTo(new Location.Zoom());
    assertThat(rig.ports().bookings().find(acme.id(), booked.id())).contains(booked);
    assertThat(offers.book(eventType).location()).isEqualTo(PHONE);
  }

  @Test
  @Rule("BR-60")
  void tellsFirstWhatWouldChangeAndWhoseHostsHaveNoZoom() {
    rig.connectOrganization(acme);
    at(PHONE);
    at(FOLLOWS_ELSE_PHONE);
    offers.create(offers.terms(HostRule.FIRST_WORKING, PHONE, "hugo", "grace"));
    offers.create(offers.terms(HostRule.FIRST_WORKING, PHONE, "hugo", "ada"));

    var preview = offers.preview();

    assertThat(preview.changing()).isEqualTo(3);
    assertThat(preview.withoutZoom()).isEqualTo(1);
    assertThat(preview.lines())
        .extracting(ListedEventType::attention)
        .containsExactly(Optional.empty(), Optional.of(Readiness.NOT_LICENSED), Optional.empty());
    assertThat(offers.list()).noneMatch(line -> line.attention().isPresent());
  }

  @Test
  void changesAllInOneStep() {
    EventType phone = at(PHONE);
    EventType zoom = offers.team(HostRule.ROUND_ROBIN, "ada", "bruno");
    EventType follows = at(FOLLOWS_ELSE_PHONE);
    offers.zoomByDefault(true);

    Rollout begun =
        Expected.outcome(ApplyDefaultLocation.Outcome.Begun.class, offers.apply()).rollout();
    rig.runDueJobs();

    assertThat(offers.now(phone).location()).isEqualTo(FOLLOWS_ELSE_PHONE);
    assertThat(offers.now(zoom).location())
        .isEqualTo(new Location.OrganizationDefault(new Location.Zoom()));
    assertThat(offers.now(follows)).isEqualTo(follows);
    assertThat(offers.defaultLocation().rollout())
        .contains(new Rollout.Applied(begun.id(), acme.id(), begun.since(), 2));
    assertThat(offers.defaultLocation().undoable()).isEqualTo(2);
    assertThat(rig.journal(acme).subList(rig.journal(acme).size() - 4, rig.journal(acme).size()))
        .containsExactly(
            EntryKind.ROLLOUT_BEGUN,
            EntryKind.EVENT_TYPE_CHANGED,
            EntryKind.EVENT_TYPE_CHANGED,
            EntryKind.ROLLOUT_DONE);
  }

  @Test
  void isNothingToDoWithoutADefaultOrWithoutAnythingToChange() {
    EventType phone = at(PHONE);
    assertThat(offers.apply()).isEqualTo(new ApplyDefaultLocation.Outcome.NoDefault());
    assertThat(offers.undo()).isEqualTo(new UndoDefaultLocation.Outcome.NothingToUndo());
    offers.zoomByDefault(true);
    offers.apply();
    assertThat(offers.apply()).isInstanceOf(ApplyDefaultLocation.Outcome.AlreadyUnderWay.class);
    rig.runDueJobs();

    assertThat(offers.apply()).isEqualTo(new ApplyDefaultLocation.Outcome.NothingToChange());
    assertThat(offers.now(phone).rollout()).isPresent();
  }

  @Test
  void givesEachItsExactEarlierLocationBackUnlessSomebodyChoseAnotherSince() {
    EventType phone = at(PHONE);
    EventType renamed = at(PHONE);
    EventType moved = at(PHONE);
    EventType deleted = at(PHONE);
    EventType chosenByHand = at(FOLLOWS_ELSE_PHONE);
    offers.zoomByDefault(true);
    offers.apply();
    rig.runDueJobs();
    Terms now = offers.now(renamed).terms();
    offers.edit(
        "ada",
        offers.now(renamed),
        new Terms(now.hosts(), now.rule(), "New name", now.duration(), now.location()));
    offers.edit("ada", offers.now(moved), now.at(new Location.Custom("Elsewhere")));
    offers.delete("ada", deleted);
    assertThat(offers.defaultLocation().undoable()).isEqualTo(2);

    offers.undo();
    rig.runDueJobs();

    assertThat(offers.now(phone).location()).isEqualTo(PHONE);
    assertThat(offers.now(renamed).location()).isEqualTo(PHONE);
    assertThat(offers.now(moved).location()).isEqualTo(new Location.Custom("Elsewhere"));
    assertThat(offers.now(chosenByHand)).isEqualTo(chosenByHand);
    assertThat(offers.defaultLocation().rollout())
        .hasValueSatisfying(
            rollout ->
                assertThat(rollout)
                    .isInstanceOfSatisfying(
                        Rollout.Undone.class,
                        undone -> {
                          assertThat(undone.changed()).isEqualTo(4);
                          assertThat(undone.restored()).isEqualTo(2);
                        }));
    assertThat(offers.undo()).isEqualTo(new UndoDefaultLocation.Outcome.NothingToUndo());
  }

  @Test
  void goesOnWhereItWasInterruptedAndLeavesWhatWasChosenMeanwhile() {
    List<EventType> all = IntStream.range(0, 450).mapToObj(_ -> at(PHONE)).toList();
    offers.zoomByDefault(true);
    offers.apply();

    assertThat(rollOut()).isInstanceOf(JobAnswer.Again.class);
    assertThat(offers.defaultLocation().rollout())
        .hasValueSatisfying(rollout -> assertThat(rollout.changed()).isEqualTo(200));
    EventType first = offers.now(all.getFirst());
    offers.edit("ada", first, first.terms().at(PHONE));
    rig.runDueJobs();

    assertThat(offers.now(all.getFirst()).location()).isEqualTo(PHONE);
    assertThat(all.subList(1, all.size()))
        .allMatch(eventType -> offers.now(eventType).location().equals(FOLLOWS_ELSE_PHONE));
  }

  @Test
  void canBeUndoneInItsMiddle() {
    List<EventType> all = IntStream.range(0, 250).mapToObj(_ -> at(PHONE)).toList();
    offers.zoomByDefault(true);
    offers.apply();
    rollOut();

    assertThat(offers.undo()).isInstanceOf(UndoDefaultLocation.Outcome.Begun.class);
    rig.runDueJobs();

    assertThat(all).allMatch(eventType -> offers.now(eventType).location().equals(PHONE));
    assertThat(offers.defaultLocation().rollout())
        .hasValueSatisfying(rollout -> assertThat(rollout).isInstanceOf(Rollout.Undone.class));
  }

  @Test
  void undoesOnlyTheLatest() {
    EventType first = at(PHONE);
    offers.zoomByDefault(true);
    offers.apply();
    rig.runDueJobs();
    EventType second = at(PHONE);
    offers.apply();
    rig.runDueJobs();

    offers.undo();
    rig.runDueJobs();

    assertThat(offers.now(first).location()).isEqualTo(FOLLOWS_ELSE_PHONE);
    assertThat(offers.now(second).location()).isEqualTo(PHONE);
  }

  private EventType at(Location location) {
    return offers.create(offers.terms(HostRule.ORGANIZER, location, "carla"));
  }

  /** The next batch alone. */
  private JobAnswer rollOut() {
    return rig.foyer().jobs().run(RollOut.job(acme.id()));
  }
}
