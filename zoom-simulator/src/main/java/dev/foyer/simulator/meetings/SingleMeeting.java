package dev.foyer.simulator.meetings;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.rest.Caller;
import dev.foyer.simulator.rest.ZoomErrors;
import dev.foyer.simulator.webhook.MeetingNews;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.World;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /v2/meetings/{meeting}}: one meeting, by its number. */
final class SingleMeeting {

  private final World world;
  private final MeetingBody body;
  private final DailyAllowance allowance;
  private final MeetingNews news;

  SingleMeeting(World world, MeetingBody body, DailyAllowance allowance, MeetingNews news) {
    this.world = world;
    this.body = body;
    this.allowance = allowance;
    this.news = news;
  }

  Answer get(Caller caller, Request request) {
    return Answer.json(200, body.whole(named(caller, request)));
  }

  Answer update(Caller caller, Request request) {
    Meeting meeting = named(caller, request);
    MeetingFields fields = MeetingFields.read(request);
    Optional<String> other = fields.scheduleFor().filter(host -> !isHost(meeting, host));
    if (other.isPresent()) {
      throw ZoomErrors.of(400, 3000, "You cannot schedule a meeting for " + other.get());
    }
    Meeting changed = changed(meeting, fields);
    allowance.take(meeting.hostId());
    world.meetings().save(changed);
    news.updated(meeting, changed, caller.user(), world.instant());
    return Answer.nothing(204);
  }

  Answer delete(Caller caller, Request request) {
    Meeting meeting = named(caller, request);
    world.meetings().save(meeting.asDeleted());
    news.deleted(meeting, caller.user());
    return Answer.nothing(204);
  }

  private Meeting changed(Meeting meeting, MeetingFields fields) {
    ZoneId zone = ZoneId.of(meeting.timezone());
    Instant start =
        fields
            .startTime(zone)
            .filter(wanted -> !wanted.isBefore(world.instant()))
            .orElse(meeting.startTime());
    Optional<String> passcode =
        fields.passcode().filter(wanted -> !wanted.equals(meeting.passcode()));
    Map<String, Object> extras = new LinkedHashMap<>(meeting.extras());
    extras.putAll(fields.extras());
    return new Meeting(
        meeting.id(),
        meeting.uuid(),
        meeting.accountId(),
        meeting.hostId(),
        fields.topic().orElse(meeting.topic()),
        fields.type().orElse(meeting.type()),
        start,
        fields.duration().orElse(meeting.duration()),
        fields.timezone().orElse(zone).getId(),
        fields.agenda().orElse(meeting.agenda()),
        passcode.orElse(meeting.passcode()),
        // A new passcode makes a new join link.
        passcode.map(changed -> world.chance().text(30) + ".1").orElse(meeting.encryptedPasscode()),
        MeetingSettings.merged(meeting.settings(), fields.settings()),
        extras,
        meeting.clientId(),
        meeting.createdAt(),
        false);
  }

  private Meeting named(Caller caller, Request request) {
    String id = request.variable("meeting");
    Meeting meeting =
        world
            .meetings()
            .find(number(id))
            .filter(found -> !found.deleted() && mine(caller, found))
            .orElseThrow(() -> ZoomErrors.noSuchMeeting(id));
    if (meeting.expiredAt(world.instant())) {
      throw ZoomErrors.of(404, 3001, "Meeting " + id + " is not found or has expired.");
    }
    return meeting;
  }

  private boolean isHost(Meeting meeting, String idOrEmail) {
    return idOrEmail.isEmpty()
        || world
            .users()
            .findByIdOrEmail(idOrEmail)
            .filter(user -> user.id().equals(meeting.hostId()))
            .isPresent();
  }

  private static boolean mine(Caller caller, Meeting meeting) {
    return caller.isAdmin()
        ? meeting.accountId().equals(caller.accountId())
        : meeting.hostId().equals(caller.user().id());
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw ZoomErrors.of(400, 300, "Invalid meeting id.");
    }
  }
}
