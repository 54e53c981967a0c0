package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.scripted.MadeMeeting;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Foyer with its Zoom, and the little that a test has to know to tell what should become of it.
 */
final class ModelledWorld {
  private static final String CARLAS_OWN = "carla.costa@mail.example";
  private static final Duration FAR = Duration.ofDays(60);
  private static final List<String> HOSTS = List.of("bruno", "carla", "dan");
  private static final List<Operation> CHANGES =
      List.of(Operation.CREATE_MEETING, Operation.UPDATE_MEETING, Operation.DELETE_MEETING);
  private static final List<Operation> CALLS =
      Stream.concat(CHANGES.stream(), Stream.of(Operation.FIND_MEETING, Operation.SHOW_MEETING))
          .toList();
  private static final List<Refusal> REFUSALS =
      List.of(
          Refusal.UNKNOWN,
          Refusal.REQUEST_INVALID,
          Refusal.HOST_NOT_ALLOWED,
          Refusal.ACCESS_TOKEN_REFUSED,
          Refusal.NO_PERMISSION,
          Refusal.USER_NOT_IN_ACCOUNT,
          Refusal.MEETING_GONE);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final EventChanges events = new EventChanges(rig, acme);
  private final List<BookingId> booked = new ArrayList<>();
  private final Set<Marker> outOfSight = new HashSet<>();
  private boolean connected;
  private boolean connectedPersonally;
  private int changes;

  ModelledWorld() {
    connect();
  }

  @SuppressWarnings("serial") // never serialized
  private static final class NodeDied extends RuntimeException {}

  void take(Step step) {
    switch (step.kind()) {
      case BOOK -> booked.add(rig.book(acme.member(step.among(HOSTS)), another()).id());
      case RESCHEDULE -> one(step).ifPresent(booking -> events.reschedule(booking, another()));
      case CANCEL -> one(step).ifPresent(events::cancel);
      case REASSIGN -> one(step).ifPresent(booking -> reassign(booking, step));
      case NEW_LINK -> one(step).ifPresent(this::newLink);
      case DISCONNECT -> disconnect();
      case CONNECT -> connect();
      case CONNECT_PERSONAL -> connectPersonal();
      case DISCONNECT_PERSONAL -> disconnectPersonal();
      case LOSE_AN_ANSWER ->
          rig.zoom().script().next(step.among(CHANGES), new ScriptedAnswer.DoneButLost());
      case REFUSE_ONCE ->
          rig.zoom()
              .script()
              .next(step.among(CHANGES), new ScriptedAnswer.Refused(step.among(REFUSALS)));
      case LIMIT_THE_RATE ->
          rig.zoom()
              .script()
              .next(step.among(CALLS), new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
      case NODE_DIES_IN_A_CALL -> rig.zoom().script().meanwhile(step.among(CALLS), this::die);
      case DELETED_IN_ZOOM -> inZoom(step).forEach(this::deleteInZoom);
      case MOVED_IN_ZOOM -> inZoom(step).forEach(this::moveInZoom);
      case REPAIR_ALL -> repairAll();
      case A_MINUTE_PASSES -> later(Duration.ofMinutes(1));
      case AN_HOUR_PASSES -> later(Duration.ofHours(1));
      case RUN_JOBS -> runJobs();
    }
  }

  /** Everything is mended and reached again, and time passes. */
  void settle() {
    rig.zoom().script().mend();
    connect();
    connectPersonal();
    later(Duration.ofHours(6));
    for (int round = 0; round < 3; round++) {
      checkAll();
      repairAll();
      later(Duration.ofHours(1));
    }
  }

  void assertAsModelled() {
    List<MadeMeeting> left = new ArrayList<>(rig.zoom().meetings());
    left.removeIf(meeting -> outOfSight.contains(meeting.marker()));
    bookings().filter(Booking::takesPlace).forEach(booking -> left.remove(meetingOf(booking)));
    assertThat(left).as("meetings of no booking").isEmpty();
    assertThat(rig.ports().leftovers().of(acme.id(), booked)).isEmpty();
  }

  private MadeMeeting meetingOf(Booking booking) {
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    Meeting.Ready ready = events.ready(booking);
    List<MadeMeeting> made =
        rig.zoom().meetings().stream()
            .filter(meeting -> meeting.details().equals(ready.details()))
            .toList();
    assertThat(made).hasSize(1);
    assertThat(made.getFirst().plan().time()).isEqualTo(booking.time());
    assertThat(usersOf(booking)).contains(made.getFirst().host());
    return made.getFirst();
  }

  private List<ZoomUserId> usersOf(Booking booking) {
    Member carla = acme.member("carla");
    return HOSTS.stream()
        .map(acme::member)
        .filter(host -> host.id().equals(booking.host()))
        .flatMap(
            host ->
                host.equals(carla)
                    ? Stream.of(host.email().value(), CARLAS_OWN)
                    : Stream.of(host.email().value()))
        .map(email -> rig.zoom().people().named(email).id())
        .toList();
  }

  private Stream<Booking> bookings() {
    return booked.stream().map(id -> rig.ports().bookings().find(acme.id(), id).orElseThrow());
  }

  private Optional<Booking> one(Step step) {
    List<Booking> all = bookings().filter(Booking::takesPlace).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(step.among(all));
  }

  private List<MadeMeeting> inZoom(Step step) {
    List<MadeMeeting> all = rig.zoom().meetings();
    return all.isEmpty() ? all : List.of(step.among(all));
  }

  /** A time that no booking has had yet, long after all that happens. */
  private Duration another() {
    return FAR.plusMinutes(++changes);
  }

  private void reassign(Booking booking, Step step) {
    List<Member> others =
        HOSTS.stream().map(acme::member).filter(host -> !host.id().equals(booking.host())).toList();
    events.reassign(booking, step.among(others));
  }

  private void newLink(Booking booking) {
    rig.foyer()
        .events()
        .makeNewLink()
        .handle(new MakeNewLink.Command(acme.id(), owner(), booking.id()));
  }

  private void connect() {
    if (!connected) {
      connected = true;
      survive(() -> rig.connectOrganization(acme));
    }
  }

  private void disconnect() {
    if (connected) {
      connected = false;
      loseSight();
      rig.disconnect(acme);
    }
  }

  private void connectPersonal() {
    if (!connectedPersonally) {
      connectedPersonally = true;
      survive(() -> rig.connectPersonal(acme.member("carla"), CARLAS_OWN));
    }
  }

  private void disconnectPersonal() {
    connectedPersonally = false;
    loseSight();
    rig.foyer()
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(acme.id(), acme.member("carla").id()));
  }

  /**
   * What was asked for and not found again before its access ended, nobody can look for any more.
   */
  private void loseSight() {
    bookings()
        .map(rig::meeting)
        .filter(Meeting.Requested.class::isInstance)
        .map(Meeting.Requested.class::cast)
        .forEach(requested -> outOfSight.add(requested.order().marker()));
  }

  private void deleteInZoom(MadeMeeting meeting) {
    rig.zoom().deleteInZoom(meeting.details().meeting());
  }

  private void moveInZoom(MadeMeeting meeting) {
    MeetingPlan plan = meeting.plan();
    rig.zoom()
        .changeInZoom(
            meeting.details().meeting(),
            new MeetingPlan(
                plan.topic(),
                new BookingTime(
                    plan.time().start().plus(Duration.ofHours(5)),
                    plan.time().duration(),
                    plan.time().zone()),
                plan.alternativeHosts(),
                plan.summary()));
  }

  private void checkAll() {
    booked.forEach(
        booking ->
            rig.ports()
                .jobs()
                .noLaterThan(CheckMeeting.job(acme.id(), booking), rig.clock().instant()));
    runJobs();
  }

  private void repairAll() {
    rig.foyer()
        .events()
        .repairMeetings()
        .handle(new RepairMeetings.Command(acme.id(), owner(), booked, false));
    runJobs();
  }

  private void later(Duration time) {
    rig.clock().advance(time);
    runJobs();
  }

  private void die() {
    throw new NodeDied();
  }

  private void runJobs() {
    survive(rig::runDueJobs);
  }

  /** When a node dies, another one runs the jobs. */
  private void survive(Runnable what) {
    try {
      what.run();
    } catch (NodeDied dead) {
      runJobs();
    }
  }

  private Actor owner() {
    return new Actor.AMember(acme.owner().id());
  }
}
