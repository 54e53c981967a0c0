package dev.foyer.shell.event;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Meetings that are missing, gone, or not as booked, and their repair (BR-55, BR-56). */
@Component
class MeetingCommands {
  private final Desk desk;
  private final EventReading reading;

  MeetingCommands(Desk desk) {
    this.desk = desk;
    this.reading = new EventReading(desk);
  }

  @Command(
      name = {"meeting", "list"},
      group = "Events",
      description = "Lists the events to come whose meeting is missing, gone, or not as booked",
      help = "meeting list\nmeeting list --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "after", description = "Those after the event with this id")
          @Nullable String after,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ListTroubledEvents.Outcome.Listed page =
        page(
            found,
            by,
            after == null ? BookingId.BEFORE_ALL : EventReading.id(after),
            Desk.atMost(limit));
    Optional<String> next = page.next().map(BookingId::toString);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "meetings",
                TroubleLine.COLUMNS,
                page.lines().stream().map(TroubleLine::of).toList(),
                next.<Map<String, Object>>map(id -> Map.of("next", id)).orElseGet(Map::of),
                next.map(id -> List.of("There may be more: --after " + id)).orElseGet(List::of)));
  }

  private ListTroubledEvents.Outcome.Listed page(
      Organization organization, Actor by, BookingId after, int limit) {
    return switch (desk.foyer()
        .events()
        .listTroubledEvents()
        .handle(new ListTroubledEvents.Command(organization.id(), by, after, limit))) {
      case ListTroubledEvents.Outcome.Listed listed -> listed;
      case ListTroubledEvents.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"meeting", "repair"},
      group = "Events",
      description = "Repairs the meeting of one event, or of all that are listed",
      help =
          "meeting repair --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55 --reason \"#4711\"\n"
              + "meeting repair --all --reason \"#4711\" --dry-run",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void repair(
      CommandContext context,
      @Option(longName = "event", description = "The event's id, as listed") @Nullable String event,
      @Option(longName = "all", description = "All that meeting list shows") boolean all,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    if ((event == null) != all) {
      throw Stopped.wrongInput("Say either --event with an event's id, or --all.");
    }
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    List<BookingId> which =
        event == null ? all(found, by) : List.of(reading.event(found, by, event).booking().id());
    List<RepairMeetings.Item> planned = repair(found, by, which, true);
    List<String> preview = new ArrayList<>();
    preview.add(
        "Repairing "
            + Shown.counted(planned.size(), "meeting", "meetings")
            + " of "
            + found.name()
            + ":");
    planned.stream()
        .map(TroubleLine.Repaired::of)
        .forEach(each -> preview.add("- " + each.id() + ": " + each.result()));
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      desk.printer()
          .print(
              context.outputWriter(),
              output,
              new Listing<>(
                  "repaired",
                  TroubleLine.Repaired.COLUMNS,
                  repair(found, by, which, false).stream().map(TroubleLine.Repaired::of).toList(),
                  Map.of(),
                  List.of("The web application carries it out. See: meeting list")));
    }
  }

  private List<BookingId> all(Organization organization, Actor by) {
    List<BookingId> all = new ArrayList<>();
    Optional<BookingId> after = Optional.of(BookingId.BEFORE_ALL);
    while (after.isPresent()) {
      ListTroubledEvents.Outcome.Listed page =
          page(organization, by, after.get(), RepairMeetings.MOST);
      page.lines().forEach(line -> all.add(line.event().booking().id()));
      after = page.next();
    }
    return all;
  }

  private List<RepairMeetings.Item> repair(
      Organization organization, Actor by, List<BookingId> which, boolean dryRun) {
    List<RepairMeetings.Item> items = new ArrayList<>();
    for (int from = 0; from < which.size(); from += RepairMeetings.MOST) {
      List<BookingId> some =
          which.subList(from, Math.min(which.size(), from + RepairMeetings.MOST));
      switch (desk.foyer()
          .events()
          .repairMeetings()
          .handle(new RepairMeetings.Command(organization.id(), by, some, dryRun))) {
        case RepairMeetings.Outcome.Repaired(var done) -> items.addAll(done);
        case RepairMeetings.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
      }
    }
    return items;
  }

  @Command(
      name = {"meeting", "renew"},
      group = "Events",
      description = "Makes a new link for an event, with the Zoom that its host uses now",
      help =
          "meeting renew --event 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55"
              + " --reason \"old account is closed, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void renew(
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
            "Making a new link for " + EventReading.named(shown) + ":",
            "- a new meeting is made with the Zoom that the host uses now",
            "- the old link works until then; its meeting is deleted if it can be reached");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .events()
              .makeNewLink()
              .handle(new MakeNewLink.Command(found.id(), by, shown.booking().id()))) {
            case MakeNewLink.Outcome.Begun _ ->
                "A new meeting is being made by the web application.";
            case MakeNewLink.Outcome.NoLinkYet _ ->
                throw Stopped.refused("The event has no link yet. See: meeting repair");
            case MakeNewLink.Outcome.NotChanged(var why) -> throw EventReading.notChanged(why);
            case MakeNewLink.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      reading.tell(context.outputWriter(), output, done, found, by, shown);
    }
  }
}
