package dev.foyer.shell.event;

import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Events and their meetings. */
@Component
class EventCommands {
  private final Desk desk;
  private final EventReading reading;

  EventCommands(Desk desk) {
    this.desk = desk;
    this.reading = new EventReading(desk);
  }

  @Command(
      name = {"event", "list"},
      group = "Events",
      description = "Lists the events by start, from now on unless said otherwise",
      help =
          "event list\n"
              + "event list --host carla@acme.example --from 2026-11-01\n"
              + "event list --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "host", description = "Only those hosted by the member with this e-mail")
          @Nullable String host,
      @Option(
              longName = "from",
              description = "Those that start then or later: 2026-11-23 or 2026-11-23T09:30:00Z")
          @Nullable String from,
      @Option(longName = "after", description = "Those after the event with this id")
          @Nullable String after,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ListEvents.Whose whose =
        host == null
            ? new ListEvents.Whose.Everybodys()
            : new ListEvents.Whose.Hosted(desk.member(found, host, by).id());
    Bookings.After start =
        after == null
            ? Bookings.After.from(from == null ? desk.now() : instant(from))
            : behind(reading.event(found, by, after));
    List<EventLine> events =
        page(new ListEvents.Command(found.id(), by, whose, start, Desk.atMost(limit))).stream()
            .map(EventLine::of)
            .toList();
    boolean more = events.size() == limit;
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "events",
                EventLine.COLUMNS,
                events,
                more ? Map.of("next", events.getLast().id()) : Map.of(),
                more ? List.of("There may be more: --after " + events.getLast().id()) : List.of()));
  }

  private static Instant instant(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw Stopped.wrongInput(
          "--from takes a day like 2026-11-23 or a time in UTC like 2026-11-23T09:30:00Z, not "
              + text
              + ".");
    }
  }

  private static Bookings.After behind(Event event) {
    return new Bookings.After(event.booking().time().start(), event.booking().id());
  }

  private List<Event> page(ListEvents.Command command) {
    return switch (desk.foyer().events().listEvents().handle(command)) {
      case ListEvents.Outcome.Listed(var events) -> events;
      case ListEvents.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"event", "show"},
      group = "Events",
      description = "Shows an event and its meeting",
      help = "event show --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "event", required = true, description = "The event's id, as listed")
          String event,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(
                EventLine.of(reading.event(found, by, event)), EventLine.FIELDS, List.of()));
  }
}
