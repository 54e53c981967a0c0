package dev.foyer.shell.event;

import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Gives events another time or host, or cancels them (BR-53). */
@Component
class ChangeEventCommands {
  private final Desk desk;
  private final EventReading reading;

  ChangeEventCommands(Desk desk) {
    this.desk = desk;
    this.reading = new EventReading(desk);
  }

  @Command(
      name = {"event", "reschedule"},
      group = "Events",
      description = "Gives an event another time; its link stays the same",
      help =
          "event reschedule --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55"
              + " --start 2026-12-01T15:30 --reason \"invitee asked, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void reschedule(
      CommandContext context,
      @Option(longName = "event", required = true, description = "The event's id, as listed")
          String event,
      @Option(
              longName = "start",
              required = true,
              description =
                  "The new start: 2026-12-01T15:30 in the event's zone, or with a Z in UTC")
          String start,
      @Option(
              longName = "zone",
              description = "The time zone of --start, for instance Europe/London; the event's own")
          @Nullable String zone,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Event shown = reading.event(found, by, event);
    ZoneId chosen = zone == null ? shown.booking().time().zone() : zone(zone);
    Instant instant = instant(start, chosen);
    List<String> preview =
        List.of(
            "Moving " + EventReading.named(shown) + ":",
            "- it begins at " + Shown.at(instant) + ", in " + chosen,
            "- its link stays the same, and Zoom shows the new time");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .events()
              .rescheduleEvent()
              .handle(
                  new RescheduleEvent.Command(
                      found.id(), by, shown.booking().id(), instant, chosen))) {
            case RescheduleEvent.Outcome.Rescheduled _ ->
                "The event has another time; the web application tells Zoom.";
            case RescheduleEvent.Outcome.StartsInThePast _ ->
                throw Stopped.refused("The event would begin in the past.");
            case RescheduleEvent.Outcome.NotChanged(var why) -> throw EventReading.notChanged(why);
            case RescheduleEvent.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      reading.tell(context.outputWriter(), output, done, found, by, shown);
    }
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException unknown) {
      throw Stopped.wrongInput(
          "--zone takes a time zone like Europe/London or America/Sao_Paulo, not " + text + ".");
    }
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      throw Stopped.wrongInput(
          "--start takes a time like 2026-12-01T15:30 or 2026-12-01T15:30:00Z, not " + text + ".");
    }
  }

  @Command(
      name = {"event", "cancel"},
      group = "Events",
      description = "Cancels an event and has its meeting deleted in Zoom",
      help = "event cancel --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55 --reason \"double, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void cancel(
      CommandContext context,
      @Option(longName = "event", required = true, description = "The event's id, as listed")
          String event,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Event shown = reading.event(found, by, event);
    List<String> preview =
        List.of(
            "Cancelling " + EventReading.named(shown) + ":",
            "- it doesn't take place, and can't be brought back",
            shown.managed()
                ? "- its meeting is deleted in Zoom, and its link stops working"
                : "- its meeting stays in Zoom: Foyer can't reach that account any more");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .events()
              .cancelEvent()
              .handle(new CancelEvent.Command(found.id(), by, shown.booking().id()))) {
            case CancelEvent.Outcome.Cancelled _ ->
                "The event is cancelled; the web application deletes its meeting.";
            case CancelEvent.Outcome.NotChanged(var why) -> throw EventReading.notChanged(why);
            case CancelEvent.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      reading.tell(context.outputWriter(), output, done, found, by, shown);
    }
  }

  @Command(
      name = {"event", "reassign"},
      group = "Events",
      description = "Gives an event another host, and with that another link",
      help =
          "event reassign --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55 --host ada@acme.example"
              + " --reason \"Carla is ill, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void reassign(
      CommandContext context,
      @Option(longName = "event", required = true, description = "The event's id, as listed")
          String event,
      @Option(longName = "host", required = true, description = "The new host's e-mail address")
          String host,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Event shown = reading.event(found, by, event);
    Member next = desk.member(found, host, by);
    List<String> preview =
        List.of(
            "Handing " + EventReading.named(shown) + " to " + next.name() + ":",
            "- a new meeting is made on the new host's Zoom, with a new link",
            "- the old link works until then, and its meeting is deleted afterwards");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .events()
              .reassignEvent()
              .handle(new ReassignEvent.Command(found.id(), by, shown.booking().id(), next.id()))) {
            case ReassignEvent.Outcome.Reassigned _ ->
                "The event has another host; the web application makes the new meeting.";
            case ReassignEvent.Outcome.NoSuchHost _ ->
                throw Stopped.wrongInput("There is no such member. See: member list");
            case ReassignEvent.Outcome.NotChanged(var why) -> throw EventReading.notChanged(why);
            case ReassignEvent.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      reading.tell(context.outputWriter(), output, done, found, by, shown);
    }
  }
}
