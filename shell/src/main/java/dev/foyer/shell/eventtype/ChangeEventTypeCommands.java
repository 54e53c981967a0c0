package dev.foyer.shell.eventtype;

import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.location.usecase.DeleteEventType;
import dev.foyer.core.location.usecase.EditEventType;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Shown;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Makes, changes and deletes event types. */
@Component
class ChangeEventTypeCommands {
  private static final String HOSTS = "The hosts' e-mail addresses in order, with commas between";
  private static final String HOST_RULE = "Which of several hosts holds the Zoom meeting";
  private static final String LOCATION = "Where it takes place";
  private static final String PLACE = "The number, address or text of that location";
  private static final String MINUTES = "How long it takes";

  private final Desk desk;
  private final EventTypeReading reading;

  ChangeEventTypeCommands(Desk desk) {
    this.desk = desk;
    this.reading = new EventTypeReading(desk);
  }

  @Command(
      name = {"event-type", "create"},
      group = "Event types",
      description = "Makes an event type, where new ones start unless said otherwise",
      help =
          "event-type create --name Demo --host ada@acme.example,carla@acme.example"
              + " --host-rule round-robin --reason \"sales team, #4711\"\n"
              + "event-type create --name Call --host ada@acme.example --location phone"
              + " --place \"+44 20 7946 0000\" --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void create(
      CommandContext context,
      @Option(longName = "name", required = true, description = "What it is called") String name,
      @Option(longName = "host", required = true, description = HOSTS) String host,
      @Option(longName = "host-rule", defaultValue = "ORGANIZER", description = HOST_RULE)
          HostRule hostRule,
      @Option(longName = "minutes", defaultValue = "30", description = MINUTES) Integer minutes,
      @Option(longName = "location", description = LOCATION) @Nullable LocationChoice location,
      @Option(longName = "place", description = PLACE) @Nullable String place,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Location atFirst = desk.foyer().eventTypes().showDefaultLocation().handle(found.id()).atFirst();
    List<MemberId> hosts = reading.hosts(found, by, host);
    Location chosen = location == null ? atFirst : location.location(place, new Location.Zoom());
    Terms terms =
        Desk.understood(
            name, text -> new Terms(hosts, hostRule, text, Duration.ofMinutes(minutes), chosen));
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "Making the event type " + terms.name() + " for " + found.name() + ".",
                "- " + Shown.counted(hosts.size(), "host", "hosts")))) {
      context.outputWriter().println(created(found, by, terms));
    }
  }

  private String created(Organization organization, Actor by, Terms terms) {
    return switch (desk.foyer()
        .eventTypes()
        .createEventType()
        .handle(new CreateEventType.Command(organization.id(), by, terms))) {
      case CreateEventType.Outcome.Created(var eventType) ->
          eventType.name() + " is made: " + eventType.id();
      case CreateEventType.Outcome.NoSuchHost _ -> throw noSuchHost();
      case CreateEventType.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"event-type", "edit"},
      group = "Event types",
      description = "Changes an event type from now on; what is booked stays as it is",
      help =
          "event-type edit --event-type 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55 --location zoom"
              + " --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void edit(
      CommandContext context,
      @Option(longName = "event-type", required = true, description = EventTypeReading.EVENT_TYPE)
          String eventType,
      @Option(longName = "name", description = "What it is called") @Nullable String name,
      @Option(longName = "host", description = HOSTS) @Nullable String host,
      @Option(longName = "host-rule", description = HOST_RULE) @Nullable HostRule hostRule,
      @Option(longName = "minutes", description = MINUTES) @Nullable Integer minutes,
      @Option(longName = "location", description = LOCATION) @Nullable LocationChoice location,
      @Option(longName = "place", description = PLACE) @Nullable String place,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Terms from = reading.eventType(found, by, eventType).eventType().terms();
    List<MemberId> hosts = host == null ? from.hosts() : reading.hosts(found, by, host);
    Location chosen =
        location == null ? from.location() : location.location(place, from.location());
    Terms to =
        Desk.understood(
            name == null ? from.name() : name,
            text ->
                new Terms(
                    hosts,
                    hostRule == null ? from.rule() : hostRule,
                    text,
                    minutes == null ? from.duration() : Duration.ofMinutes(minutes),
                    chosen));
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "Changing the event type " + from.name() + " of " + found.name() + ".",
                "- what is booked already stays as it is"))) {
      context
          .outputWriter()
          .println(
              edited(
                  found,
                  new EditEventType.Command(
                      found.id(), by, EventTypeReading.id(eventType), from, to)));
    }
  }

  private String edited(Organization organization, EditEventType.Command command) {
    return switch (desk.foyer().eventTypes().editEventType().handle(command)) {
      case EditEventType.Outcome.Edited(var eventType) -> eventType.name() + " is changed.";
      case EditEventType.Outcome.NothingToChange _ ->
          throw Stopped.refused("It is so already: nothing was changed.");
      case EditEventType.Outcome.ChangedMeanwhile _ ->
          throw Stopped.notNow("Somebody else changed it at the same time. Try again.");
      case EditEventType.Outcome.NoSuchEventType _ -> throw EventTypeReading.gone(organization);
      case EditEventType.Outcome.NoSuchHost _ -> throw noSuchHost();
      case EditEventType.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped noSuchHost() {
    return Stopped.refused("One of the hosts is not a member any more.");
  }

  @Command(
      name = {"event-type", "delete"},
      group = "Event types",
      description = "Deletes an event type; what is booked stays, with its meetings",
      help =
          "event-type delete --event-type 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55"
              + " --reason \"made by mistake, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void delete(
      CommandContext context,
      @Option(longName = "event-type", required = true, description = EventTypeReading.EVENT_TYPE)
          String eventType,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    String name = reading.eventType(found, by, eventType).eventType().name();
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "Deleting the event type " + name + " of " + found.name() + ":",
                "- nobody can book it any more",
                "- what is booked already stays, with its meetings and links"))) {
      context.outputWriter().println(deleted(found, by, eventType));
    }
  }

  private String deleted(Organization organization, Actor by, String eventType) {
    return switch (desk.foyer()
        .eventTypes()
        .deleteEventType()
        .handle(
            new DeleteEventType.Command(organization.id(), by, EventTypeReading.id(eventType)))) {
      case DeleteEventType.Outcome.Deleted(var gone) -> gone.name() + " is deleted.";
      case DeleteEventType.Outcome.NoSuchEventType _ -> throw EventTypeReading.gone(organization);
      case DeleteEventType.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
