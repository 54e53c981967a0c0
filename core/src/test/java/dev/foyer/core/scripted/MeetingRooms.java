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
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scripted Zoom's meetings. */
final class MeetingRooms {
  private static final long FIRST_NUMBER = 81_000_000_000L;

  private final People people;
  private final Gate gate;
  private final List<MadeMeeting> made = new ArrayList<>();

  MeetingRooms(People people, Tokens tokens) {
    this.people = people;
    this.gate = new Gate(people, tokens);
  }

  synchronized List<MadeMeeting> all() {
    return List.copyOf(made);
  }

  ZoomAnswer<JoinDetails> create(Access access, ZoomUserId host, MeetingPlan plan) {
    return gate.pass(
        access,
        Operation.CREATE_MEETING,
        "User:Edit",
        caller ->
            refusal(caller, host)
                .<ZoomAnswer<JoinDetails>>map(Gate::refused)
                .orElseGet(() -> new ZoomAnswer.Done<>(make(host, plan))));
  }

  ZoomAnswer<Optional<JoinDetails>> findMade(Access access, ZoomUserId host, MeetingPlan plan) {
    return gate.pass(
        access,
        Operation.FIND_MEETING,
        "User:Read",
        caller ->
            notThere(caller, host)
                .<ZoomAnswer<Optional<JoinDetails>>>map(Gate::refused)
                .orElseGet(() -> new ZoomAnswer.Done<>(find(host, plan))));
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

  private synchronized Optional<JoinDetails> find(ZoomUserId host, MeetingPlan plan) {
    return made.stream()
        .filter(meeting -> meeting.host().equals(host))
        .filter(meeting -> meeting.plan().marker().equals(plan.marker()))
        .map(MadeMeeting::details)
        .findFirst();
  }

  private synchronized JoinDetails make(ZoomUserId host, MeetingPlan plan) {
    long number = FIRST_NUMBER + made.size();
    JoinDetails details =
        new JoinDetails(
            new ZoomMeetingId(number),
            URI.create("https://zoom.example/j/" + number),
            "246810",
            List.of(new DialIn("GB", "London", "+44 20 7946 0000")));
    made.add(new MadeMeeting(host, plan, details));
    return details;
  }
}
