package dev.foyer.shell.eventtype;

import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ApplyDefaultLocation;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.core.location.usecase.UndoDefaultLocation;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import dev.foyer.shell.render.Shown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Has all event types follow the organization's default location, and undoes that (BR-32). */
@Component
class DefaultLocationCommands {
  private final Desk desk;

  DefaultLocationCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"location", "default", "show"},
      group = "Event types",
      description = "Shows the default location, and how far its latest rollout is",
      help = "location default show",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Organization found = desk.organization(organization, desk.reading(as));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(DefaultLocationLine.of(now(found)), DefaultLocationLine.FIELDS, List.of()));
  }

  private DefaultLocation now(Organization organization) {
    return desk.foyer().eventTypes().showDefaultLocation().handle(organization.id());
  }

  @Command(
      name = {"location", "default", "preview"},
      group = "Event types",
      description = "Lists the event types that don't follow the default, as they would be",
      help = "location default preview",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void preview(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    PreviewDefaultLocation.Outcome.Previewed preview = preview(found, by, Desk.atMost(limit));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "eventTypes",
                EventTypeLine.COLUMNS,
                preview.lines().stream().map(EventTypeLine::of).toList(),
                Map.of("changing", preview.changing(), "withoutZoom", preview.withoutZoom()),
                effects(preview)));
  }

  private PreviewDefaultLocation.Outcome.Previewed preview(
      Organization organization, Actor by, int limit) {
    return switch (desk.foyer()
        .eventTypes()
        .previewDefaultLocation()
        .handle(
            new PreviewDefaultLocation.Command(
                organization.id(), by, EventTypes.After.START, limit))) {
      case PreviewDefaultLocation.Outcome.Previewed previewed -> previewed;
      case PreviewDefaultLocation.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static List<String> effects(PreviewDefaultLocation.Outcome.Previewed preview) {
    return List.of(
        "- "
            + Shown.counted(preview.changing(), "event type follows", "event types follow")
            + " the default from the next booking on",
        "- " + preview.withoutZoom() + " of them will need attention: no host has a working Zoom",
        "- what is booked already stays as it is; it can be undone");
  }

  @Command(
      name = {"location", "default", "apply"},
      group = "Event types",
      description = "Lets all event types follow the default location, after showing what changes",
      help =
          "location default apply --reason \"#4711\" --dry-run\n"
              + "location default apply --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void apply(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    if (now(found).place().isEmpty()) {
      throw noDefault(found);
    }
    if (new Change(context, yes, dryRun).isWanted(effects(preview(found, by, 1)))) {
      context.outputWriter().println(applied(found, by));
    }
  }

  private String applied(Organization organization, Actor by) {
    return switch (desk.foyer()
        .eventTypes()
        .applyDefaultLocation()
        .handle(new ApplyDefaultLocation.Command(organization.id(), by))) {
      case ApplyDefaultLocation.Outcome.Begun _ ->
          "The web application changes the event types. See: location default show";
      case ApplyDefaultLocation.Outcome.NoDefault _ -> throw noDefault(organization);
      case ApplyDefaultLocation.Outcome.NothingToChange _ ->
          throw Stopped.refused("All event types follow the default already.");
      case ApplyDefaultLocation.Outcome.AlreadyUnderWay _ ->
          throw Stopped.refused("That is under way already. See: location default show");
      case ApplyDefaultLocation.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped noDefault(Organization organization) {
    return Stopped.refused(
        "Zoom is not the default location of " + organization.name() + ": its setting is off.");
  }

  @Command(
      name = {"location", "default", "undo"},
      group = "Event types",
      description = "Gives event types the location back that they had before the latest rollout",
      help = "location default undo --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void undo(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    DefaultLocation now = now(found);
    Rollout rollout =
        now.rollout()
            .filter(Rollout.Undoable.class::isInstance)
            .orElseThrow(DefaultLocationCommands::nothingToUndo);
    List<String> preview =
        List.of(
            "- "
                + Shown.counted(now.undoable(), "event type gets", "event types get")
                + " exactly the earlier location back",
            "- "
                + Math.max(0, rollout.changed() - now.undoable())
                + " changed or deleted since stay so");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      context.outputWriter().println(undone(found, by));
    }
  }

  private String undone(Organization organization, Actor by) {
    return switch (desk.foyer()
        .eventTypes()
        .undoDefaultLocation()
        .handle(new UndoDefaultLocation.Command(organization.id(), by))) {
      case UndoDefaultLocation.Outcome.Begun _ ->
          "The web application gives the event types their locations back."
              + " See: location default show";
      case UndoDefaultLocation.Outcome.NothingToUndo _ -> throw nothingToUndo();
      case UndoDefaultLocation.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped nothingToUndo() {
    return Stopped.refused("There is nothing to undo. See: location default show");
  }
}
