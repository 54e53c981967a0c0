package dev.foyer.shell.event;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.shell.desk.LocationWords;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An event with its meeting as the shell shows it. */
record EventLine(
    String id,
    String name,
    Instant start,
    long minutes,
    String timeZone,
    Person host,
    Person invitee,
    String location,
    boolean takesPlace,
    Optional<Zoom> meeting,
    List<String> leftInZoom,
    Instant bookedAt) {

  /** Somebody by name and address. */
  record Person(String name, String email) {
    @Override
    public String toString() {
      return name + " <" + email + ">";
    }
  }

  /** The meeting behind it; the host's start link is a credential and never part of it. */
  record Zoom(
      String state, String why, Instant since, boolean managed, Optional<Join> join, String host) {}

  /** How to join. */
  record Join(String meetingId, String link, String passcode, List<String> dialIn) {
    static Join of(JoinDetails details) {
      return new Join(
          details.meeting().toString(),
          details.joinLink().toString(),
          details.passcode(),
          details.dialIns().stream().map(Join::line).toList());
    }

    private static String line(DialIn dialIn) {
      String place = (dialIn.country() + " " + dialIn.city()).strip();
      return dialIn.number() + " (" + place + ")";
    }
  }

  static final List<Column<EventLine>> COLUMNS =
      List.of(
          Column.at("Start", EventLine::start),
          new Column<>("Min", line -> Long.toString(line.minutes())),
          new Column<>("Event", EventLine::name),
          new Column<>("Host", line -> line.host().email()),
          new Column<>("Invitee", line -> line.invitee().email()),
          new Column<>("Location", EventLine::location),
          new Column<>("Meeting", EventLine::meetingInAWord),
          new Column<>("Event id", EventLine::id));

  static final List<Column<EventLine>> FIELDS =
      List.of(
          new Column<>("Event", EventLine::name),
          Column.at("Start", EventLine::start),
          new Column<>("Minutes", line -> Long.toString(line.minutes())),
          new Column<>("Chosen in", EventLine::timeZone),
          new Column<>("Host", line -> line.host().toString()),
          new Column<>("Invitee", line -> line.invitee().toString()),
          new Column<>("Location", EventLine::location),
          new Column<>("Takes place", line -> line.takesPlace() ? "yes" : "no: cancelled"),
          new Column<>("Meeting", EventLine::meetingInAWord),
          zoom("Since", zoom -> Shown.at(zoom.since())),
          zoom("Why", Zoom::why),
          zoom("Made on", Zoom::host),
          zoom("Managed", EventLine::managedInWords),
          join("Meeting id", Join::meetingId),
          join("Join link", Join::link),
          join("Passcode", Join::passcode),
          new Column<>("Left in Zoom", line -> Shown.joined(line.leftInZoom())),
          join("Dial-in", join -> Shown.joined(join.dialIn())),
          Column.at("Booked", EventLine::bookedAt),
          new Column<>("Event id", EventLine::id));

  static EventLine of(Event event) {
    Booking booking = event.booking();
    return new EventLine(
        booking.id().toString(),
        booking.name(),
        booking.time().start(),
        booking.time().duration().toMinutes(),
        booking.time().zone().getId(),
        new Person(event.host().name().value(), event.host().email().value()),
        new Person(booking.invitee().name().value(), booking.invitee().email().value()),
        LocationWords.of(booking.location()),
        booking.takesPlace(),
        event.meeting().map(meeting -> zoom(meeting, event)),
        event.leftovers().stream().map(EventWords::leftover).toList(),
        booking.bookedAt());
  }

  private static Zoom zoom(Meeting meeting, Event event) {
    return new Zoom(
        EventWords.state(meeting),
        EventWords.why(meeting),
        meeting.since(),
        event.managed(),
        event.join().map(Join::of),
        meeting instanceof Meeting.Made made ? made.order().origin().hostEmail().value() : "");
  }

  private String meetingInAWord() {
    return meeting.map(Zoom::state).orElse("");
  }

  private static String managedInWords(Zoom zoom) {
    return zoom.managed() ? "" : "no: Foyer can't change this meeting in Zoom any more";
  }

  private static Column<EventLine> zoom(String title, Function<Zoom, String> text) {
    return new Column<>(title, line -> line.meeting().map(text).orElse(""));
  }

  private static Column<EventLine> join(String title, Function<Join, String> text) {
    return new Column<>(title, line -> line.meeting().flatMap(Zoom::join).map(text).orElse(""));
  }
}
