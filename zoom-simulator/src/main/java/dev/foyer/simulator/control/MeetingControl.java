package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.Announcements;
import dev.foyer.simulator.webhook.MeetingNews;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Shows all meetings, and does with one what its host would in Zoom. */
final class MeetingControl {

  private final World world;
  private final Announcements announcements;
  private final MeetingNews news;

  MeetingControl(World world, Announcements announcements) {
    this.world = world;
    this.announcements = announcements;
    news = announcements.meetings();
  }

  Answer list(Request request) {
    return Answer.json(
        200, Map.of("meetings", world.meetings().all().stream().map(this::body).toList()));
  }

  Answer change(Request request) {
    record Change(
        @Nullable String topic, @Nullable Instant startTime, @Nullable Integer duration) {}
    Meeting before = named(request);
    Change change = Fields.of(request, Change.class);
    Meeting after =
        before.rescheduled(
            Optional.ofNullable(change.topic()).orElse(before.topic()),
            Optional.ofNullable(change.startTime()).orElse(before.startTime()),
            Optional.ofNullable(change.duration()).orElse(before.duration()));
    world.meetings().save(after);
    host(before).ifPresent(host -> news.updated(before, after, host, world.instant()));
    return Answer.json(200, body(after));
  }

  Answer delete(Request request) {
    Meeting meeting = named(request);
    world.meetings().save(meeting.asDeleted());
    return told(meeting, news::deleted);
  }

  /** Takes a deleted meeting out of Zoom's trash. */
  Answer recover(Request request) {
    Meeting meeting = named(request).asRecovered();
    world.meetings().save(meeting);
    return told(meeting, news::recovered);
  }

  /** Empties Zoom's trash of a meeting, or deletes one past the trash. */
  Answer purge(Request request) {
    Meeting meeting = named(request);
    world.meetings().remove(meeting.id());
    return told(meeting, news::permanentlyDeleted);
  }

  private Answer told(Meeting meeting, BiConsumer<Meeting, User> event) {
    host(meeting).ifPresent(host -> event.accept(meeting, host));
    return Answer.nothing(204);
  }

  /** Who does it: the host, or where there is none any more an admin of the account. */
  private Optional<User> host(Meeting meeting) {
    return world
        .users()
        .find(meeting.hostId())
        .or(() -> world.users().of(meeting.accountId()).findFirst().map(announcements::operator));
  }

  private Meeting named(Request request) {
    return world.meetings().all().stream()
        .filter(found -> Long.toString(found.id()).equals(request.variable("meeting")))
        .findFirst()
        .orElseThrow(() -> Fields.wrong("There is no such meeting"));
  }

  private Map<String, Object> body(Meeting meeting) {
    String agenda = meeting.agenda();
    return Json.of(
        "id", meeting.id(),
        "account_id", meeting.accountId(),
        "host_id", meeting.hostId(),
        "host_email", world.users().find(meeting.hostId()).map(host -> host.email()).orElse(""),
        "topic", meeting.topic(),
        "type", meeting.type(),
        "start_time", meeting.startTime().toString(),
        "duration", meeting.duration(),
        "timezone", meeting.timezone(),
        "agenda", agenda == null ? "" : agenda,
        "password", meeting.passcode(),
        "settings", meeting.settings(),
        "app", meeting.clientId(),
        "created_at", meeting.createdAt().toString(),
        "deleted", meeting.deleted());
  }
}
