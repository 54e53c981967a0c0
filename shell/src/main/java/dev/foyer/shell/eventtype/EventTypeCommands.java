package dev.foyer.shell.eventtype;

import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Looks at event types. */
@Component
class EventTypeCommands {
  private final Desk desk;
  private final EventTypeReading reading;

  EventTypeCommands(Desk desk) {
    this.desk = desk;
    this.reading = new EventTypeReading(desk);
  }

  @Command(
      name = {"event-type", "list"},
      group = "Event types",
      description = "Lists the event types by name, and which need attention",
      help =
          "event-type list\n"
              + "event-type list --host carla@acme.example\n"
              + "event-type list --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "host", description = "Only those of the member with this e-mail")
          @Nullable String host,
      @Option(longName = "after", description = "Those after the event type with this id")
          @Nullable String after,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ListEventTypes.Whose whose =
        host == null
            ? new ListEventTypes.Whose.Everybodys(after(found, by, after), Desk.atMost(limit))
            : new ListEventTypes.Whose.Hosted(desk.member(found, host, by).id());
    List<EventTypeLine> lines = lines(new ListEventTypes.Command(found.id(), by, whose));
    boolean more = host == null && lines.size() == limit;
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "eventTypes",
                EventTypeLine.COLUMNS,
                lines,
                more ? Map.of("next", lines.getLast().id()) : Map.of(),
                more ? List.of("There may be more: --after " + lines.getLast().id()) : List.of()));
  }

  private EventTypes.After after(Organization organization, Actor by, @Nullable String id) {
    return id == null
        ? EventTypes.After.START
        : EventTypes.After.behind(reading.eventType(organization, by, id).eventType());
  }

  private List<EventTypeLine> lines(ListEventTypes.Command command) {
    return switch (desk.foyer().eventTypes().listEventTypes().handle(command)) {
      case ListEventTypes.Outcome.Listed(var lines) ->
          lines.stream().map(EventTypeLine::of).toList();
      case ListEventTypes.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"event-type", "show"},
      group = "Event types",
      description = "Shows an event type, its hosts and why any of them has no working Zoom",
      help = "event-type show --event-type 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "event-type", required = true, description = EventTypeReading.EVENT_TYPE)
          String eventType,
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
                EventTypeLine.of(reading.eventType(found, by, eventType)),
                EventTypeLine.FIELDS,
                List.of()));
  }
}
