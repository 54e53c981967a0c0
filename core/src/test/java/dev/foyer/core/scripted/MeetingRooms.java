package dev.foyer.core.scripted;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.License;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The scripted Zoom's meetings. */
final class MeetingRooms {
  private static final long FIRST_NUMBER = 81_000_000_000L;

  private final People people;
  private final Gate gate;
  private final List<MadeMeeting> made = new ArrayList<>();
  private long numbers;

  MeetingRooms(People people, Tokens tokens) {
    this.people = people;
    this.gate = new Gate(people, tokens);
  }

  synchronized List<MadeMeeting> all() {
    return List.copyOf(made);
  }

  /** Somebody deletes it in Zoom. */
  synchronized void delete(ZoomMeetingId meeting) {
    made.removeIf(found -> found.details().meeting().equals(meeting));
  }

  /** Somebody changes it in Zoom. */
  synchronized void change(ZoomMeetingId meeting, MeetingPlan plan) {
    made.replaceAll(
        found -> found.details().meeting().equals(meeting) ? found.changedTo(plan) : found);
  }

  ZoomAnswer<JoinDetails> create(Access access, Order order) {
    ZoomUserId host = order.origin().host();
    return gate.pass(
        access,
        Operation.CREATE_MEETING,
        "User:Edit",
        caller ->
            refusal(caller, host)
                .<ZoomAnswer<JoinDetails>>map(Gate::refused)
                .orElseGet(() -> new ZoomAnswer.Done<>(make(order))));
  }

  ZoomAnswer<List<JoinDetails>> findMade(Access access, Order order) {
    return gate.pass(
        access,
        Operation.FIND_MEETING,
        "User:Read",
        caller ->
            notThere(caller, order.origin().host())
                .<ZoomAnswer<List<JoinDetails>>>map(Gate::refused)
                .orElseGet(() -> new ZoomAnswer.Done<>(find(order))));
  }

  ZoomAnswer<ZoomMeetingId> update(Access access, ZoomMeetingId meeting, MeetingPlan plan) {
    return gate.pass(
        access,
        Operation.UPDATE_MEETING,
        "User:Edit",
        _ ->
            known(
                meeting,
                found -> {
                  change(meeting, plan);
                  return found.details().meeting();
                }));
  }

  ZoomAnswer<ZoomMeetingId> delete(Access access, ZoomMeetingId meeting) {
    return gate.pass(
        access,
        Operation.DELETE_MEETING,
        "User:Edit",
        _ ->
            known(
                meeting,
                found -> {
                  delete(meeting);
                  return found.details().meeting();
                }));
  }

  ZoomAnswer<SeenMeeting> show(Access access, ZoomMeetingId meeting) {
    return gate.pass(
        access, Operation.SHOW_MEETING, "User:Read", _ -> known(meeting, MeetingRooms::seen));
  }

  private static SeenMeeting seen(MadeMeeting found) {
    return new SeenMeeting(
        found.host(),
        found.plan().topic(),
        found.plan().start(),
        Duration.ofMinutes(found.plan().minutes()),
        found.details());
  }

  private synchronized <T> ZoomAnswer<T> known(
      ZoomMeetingId meeting, Function<MadeMeeting, T> then) {
    return made.stream()
        .filter(found -> found.details().meeting().equals(meeting))
        .findFirst()
        .<ZoomAnswer<T>>map(found -> new ZoomAnswer.Done<>(then.apply(found)))
        .orElseGet(() -> Gate.refused(Refusal.MEETING_GONE));
  }

  private Optional<Refusal> refusal(Gate.Caller caller, ZoomUserId host) {
    return notThere(caller, host)
        .or(
            () ->
                people
                    .byId(caller.person().account().id(), host)
                    .filter(person -> person.license() == License.NONE)
                    .map(_ -> Refusal.NOT_LICENSED_FOR_MEETINGS));
  }

  /** Zoom's documents don't tell what a deactivated host gets; here it is "no such user". */
  private Optional<Refusal> notThere(Gate.Caller caller, ZoomUserId host) {
    if (caller.app() == ZoomApp.PERSONAL && !caller.person().id().equals(host)) {
      return Optional.of(Refusal.SCOPES_MISSING);
    }
    return people
            .byId(caller.person().account().id(), host)
            .filter(person -> person.status() == Person.Status.ACTIVE)
            .isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.USER_NOT_IN_ACCOUNT);
  }

  private synchronized List<JoinDetails> find(Order order) {
    return made.stream()
        .filter(meeting -> meeting.host().equals(order.origin().host()))
        .filter(meeting -> meeting.marker().equals(order.marker()))
        .map(MadeMeeting::details)
        .toList();
  }

  private synchronized JoinDetails make(Order order) {
    long number = FIRST_NUMBER + numbers++;
    JoinDetails details =
        new JoinDetails(
            new ZoomMeetingId(number),
            URI.create("https://zoom.example/j/" + number),
            "246810",
            List.of(new DialIn("GB", "London", "+44 20 7946 0000")));
    made.add(new MadeMeeting(order.origin().host(), order.marker(), order.plan(), details));
    return details;
  }
}
