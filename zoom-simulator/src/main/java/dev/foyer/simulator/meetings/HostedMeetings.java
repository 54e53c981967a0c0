package dev.foyer.simulator.meetings;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.rest.Access;
import dev.foyer.simulator.rest.Caller;
import dev.foyer.simulator.rest.Results;
import dev.foyer.simulator.rest.ZoomCall;
import dev.foyer.simulator.rest.ZoomErrors;
import dev.foyer.simulator.webhook.MeetingNews;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code /v2/users/{user}/meetings}: a host's meetings, and new ones. */
final class HostedMeetings {

  private static final int USUAL_DURATION = 60;
  private static final int SCHEDULED = 2;

  private final World world;
  private final Access access;
  private final MeetingBody body;
  private final DailyAllowance allowance;
  private final MeetingNews news;

  HostedMeetings(
      World world, Access access, MeetingBody body, DailyAllowance allowance, MeetingNews news) {
    this.world = world;
    this.access = access;
    this.body = body;
    this.allowance = allowance;
    this.news = news;
  }

  Answer list(Caller caller, Request request) {
    User host = host(caller, ZoomCall.LIST_MEETINGS, request.variable("user"));
    String type = request.queryParameter("type").orElse("scheduled");
    String from = request.queryParameter("from").orElse("");
    String to = request.queryParameter("to").orElse("");
    Instant now = world.instant();
    Results results = Results.asked(request, String.join("/", host.id(), type, from, to), now);
    List<Meeting> meetings =
        world
            .meetings()
            .hostedBy(host.id())
            .filter(meeting -> !meeting.expiredAt(now) && fits(meeting, type, now))
            .filter(meeting -> from.isEmpty() || !day(meeting).isBefore(date("from", from)))
            .filter(meeting -> to.isEmpty() || !day(meeting).isAfter(date("to", to)))
            .toList();
    return Answer.json(200, results.body("meetings", meetings, body::listed));
  }

  Answer create(Caller caller, Request request) {
    User named = host(caller, ZoomCall.CREATE_MEETING, request.variable("user"));
    MeetingFields fields = MeetingFields.read(request);
    Optional<String> scheduleFor = fields.scheduleFor().filter(other -> !other.isEmpty());
    User host = scheduleFor.map(other -> scheduledFor(caller, other)).orElse(named);
    if (!host.licence().mayHost()) {
      throw mayNotHost();
    }
    Meeting meeting = planned(caller, host, fields);
    allowance.take(host.id());
    world.meetings().save(meeting);
    news.created(meeting, caller.user());
    return Answer.json(201, body.whole(meeting));
  }

  private Meeting planned(Caller caller, User host, MeetingFields fields) {
    Instant now = world.instant().truncatedTo(ChronoUnit.SECONDS);
    ZoneId zone = fields.timezone().orElse(ZoneId.of(host.timezone()));
    Instant start = fields.startTime(ZoneId.of(host.timezone())).orElse(now);
    boolean paid = world.account(host.accountId()).paid();
    return new Meeting(
        freeId(),
        world.chance().uuid(),
        host.accountId(),
        host.id(),
        fields.topic().filter(topic -> !topic.isBlank()).orElse("Zoom Meeting"),
        fields.type().orElse(SCHEDULED),
        start.isBefore(now) ? now : start,
        fields.duration().orElse(USUAL_DURATION),
        zone.getId(),
        fields.agenda().orElse(null),
        fields.passcode().orElseGet(world.chance()::passcode),
        world.chance().text(30) + ".1",
        MeetingSettings.atFirst(paid, fields.settings()),
        fields.extras(),
        caller.app().clientId(),
        now,
        false);
  }

  private User host(Caller caller, ZoomCall call, String named) {
    User host = access.target(caller, call, named);
    return switch (host.status()) {
      case ACTIVE -> host;
      case PENDING -> throw ZoomErrors.notInvited();
      case INACTIVE -> throw ZoomErrors.noSuchUser(named);
    };
  }

  private User scheduledFor(Caller caller, String other) {
    return world
        .users()
        .findByIdOrEmail(other)
        .filter(user -> user.accountId().equals(caller.accountId()))
        .filter(user -> user.status() == UserStatus.ACTIVE && caller.isAdmin())
        .orElseThrow(() -> ZoomErrors.invalidField("schedule_for", "Invalid field."));
  }

  static RuntimeException mayNotHost() {
    return ZoomErrors.of(
        400, 3161, "Your user account is not allowed meeting hosting and scheduling capabilities.");
  }

  private static boolean fits(Meeting meeting, String type, Instant now) {
    return switch (type) {
      case "scheduled" -> true;
      case "upcoming", "upcoming_meetings" -> meeting.endTime().isAfter(now);
      case "previous_meetings" -> !meeting.endTime().isAfter(now);
      case "live" -> false;
      default -> throw ZoomErrors.invalidField("type", "Invalid field.");
    };
  }

  private static LocalDate day(Meeting meeting) {
    return LocalDate.ofInstant(meeting.startTime(), ZoneOffset.UTC);
  }

  private static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw ZoomErrors.invalidField(field, "Invalid field.");
    }
  }

  private long freeId() {
    long id = world.chance().meetingId();
    while (world.meetings().find(id).isPresent()) {
      id = world.chance().meetingId();
    }
    return id;
  }
}
