package dev.foyer.shell.connection;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Stops new meetings for a while, and lets them be made again (BR-62). */
@Component
class PauseCommands {
  private final Desk desk;
  private final ConnectionReading reading;

  PauseCommands(Desk desk) {
    this.desk = desk;
    this.reading = new ConnectionReading(desk);
  }

  @Command(
      name = {"connection", "pause"},
      group = "Connection",
      description =
          "Stops new Zoom meetings and keeps the connection, after showing what that does",
      help =
          "connection pause --reason \"Zoom's bill is open, #4711\" --dry-run\n"
              + "connection pause --reason \"Zoom's bill is open, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void pause(
      CommandContext context,
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
    if (new Change(context, yes, dryRun).isWanted(preview(found, by))) {
      reading.tell(context.outputWriter(), output, paused(found, by), found, by);
    }
  }

  private List<String> preview(Organization organization, Actor by) {
    if (!(reading.of(organization, by).newest().orElse(null)
        instanceof OrganizationConnection.Working)) {
      throw nothingToPause(organization);
    }
    return switch (desk.foyer()
        .connections()
        .previewDisconnect()
        .handle(new PreviewDisconnect.Command(organization.id(), by))) {
      case PreviewDisconnect.Outcome.Previewed(
              var connection,
              var members,
              var eventTypes,
              var meetings) ->
          List.of(
              "Pausing the Zoom account "
                  + connection.approval().account().title()
                  + " for "
                  + organization.name()
                  + ":",
              "- "
                  + Shown.counted(members, "member gets", "members get")
                  + " no new Zoom meetings until it is resumed; personal ones go on",
              "- "
                  + Shown.counted(eventTypes, "event type has", "event types have")
                  + " a Zoom location that waits; bookings are accepted",
              "- "
                  + Shown.counted(
                      meetings,
                      "upcoming meeting stays as it is",
                      "upcoming meetings stay as they are"));
      case PreviewDisconnect.Outcome.NotConnected _ -> throw nothingToPause(organization);
      case PreviewDisconnect.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private String paused(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .pauseConnection()
        .handle(new PauseConnection.Command(organization.id(), by))) {
      case PauseConnection.Outcome.Paused _ ->
          "Zoom is paused for " + organization.name() + ". Go on with: connection resume";
      case PauseConnection.Outcome.NothingToPause _ -> throw nothingToPause(organization);
      case PauseConnection.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped nothingToPause(Organization organization) {
    return Stopped.refused(
        organization.name() + " has no working Zoom to pause. See: connection show");
  }

  @Command(
      name = {"connection", "resume"},
      group = "Connection",
      description = "Lets Zoom meetings be made again, those that wait too",
      help = "connection resume --reason \"bill is paid, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void resume(
      CommandContext context,
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
    if (!(reading.of(found, by).newest().orElse(null) instanceof OrganizationConnection.Paused)) {
      throw notPaused(found);
    }
    List<String> preview =
        List.of(
            "Zoom meetings of " + found.name() + " are made again, and those that wait at once.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      reading.tell(context.outputWriter(), output, resumed(found, by), found, by);
    }
  }

  private String resumed(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .resumeConnection()
        .handle(new ResumeConnection.Command(organization.id(), by))) {
      case ResumeConnection.Outcome.Resumed _ ->
          "Zoom goes on for " + organization.name() + "; the web application makes what waited.";
      case ResumeConnection.Outcome.NotPaused _ -> throw notPaused(organization);
      case ResumeConnection.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped notPaused(Organization organization) {
    return Stopped.refused(
        "The Zoom of " + organization.name() + " isn't paused. See: connection show");
  }
}
