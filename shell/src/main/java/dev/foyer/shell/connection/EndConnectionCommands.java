package dev.foyer.shell.connection;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Shown;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Ends the organization's Zoom, or an approval that waits. */
@Component
class EndConnectionCommands {
  private final Desk desk;

  EndConnectionCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"connection", "disconnect"},
      group = "Connection",
      description = "Disconnects the organization's Zoom, after showing what that does",
      help =
          "connection disconnect --reason \"customer asks, #4711\" --dry-run\n"
              + "connection disconnect --reason \"customer asks, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void disconnect(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    if (new Change(context, yes, dryRun).isWanted(preview(found, by))) {
      context.outputWriter().println(disconnected(found, by));
    }
  }

  private List<String> preview(Organization organization, Actor by) {
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
              "Disconnecting "
                  + organization.name()
                  + " from the Zoom account "
                  + connection.approval().account().title()
                  + ":",
              "- "
                  + Shown.counted(members, "member is", "members are")
                  + " left without a working Zoom; personal ones stay",
              "- "
                  + Shown.counted(eventTypes, "event type has", "event types have")
                  + " a Zoom location that stops working",
              "- "
                  + Shown.counted(
                      meetings,
                      "upcoming meeting stays as it is",
                      "upcoming meetings stay as they are")
                  + ", but can't be changed by Foyer any more");
      case PreviewDisconnect.Outcome.NotConnected _ -> throw notConnected(organization);
      case PreviewDisconnect.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private String disconnected(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .disconnect()
        .handle(new Disconnect.Command(organization.id(), by))) {
      case Disconnect.Outcome.Disconnected(_, var grant) ->
          organization.name() + " is disconnected from Zoom. " + ConnectionWords.of(grant);
      case Disconnect.Outcome.NotConnected _ -> throw notConnected(organization);
      case Disconnect.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static Stopped notConnected(Organization organization) {
    return Stopped.refused(organization.name() + " isn't connected to Zoom.");
  }

  @Command(
      name = {"connection", "reject"},
      group = "Connection",
      description = "Rejects an approval of a Zoom admin that is not active yet",
      help =
          "connection reject --reason \"unknown account, #4711\"\n"
              + "connection reject --connection ID --reason \"unknown account, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void reject(
      CommandContext context,
      @Option(
              longName = "connection",
              description = "The waiting approval's id; not needed where only one waits")
          @Nullable String connection,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    OrganizationConnection.Pending pending = pending(found, by, connection);
    List<String> preview =
        List.of(
            "The approval for "
                + found.name()
                + " by "
                + pending.approval().authorizer().email()
                + " of the Zoom account "
                + pending.approval().account().title()
                + " is rejected, and its tokens are revoked.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      context.outputWriter().println(rejected(found, by, pending));
    }
  }

  private OrganizationConnection.Pending pending(
      Organization organization, Actor by, @Nullable String id) {
    List<OrganizationConnection.Pending> waiting =
        new ConnectionReading(desk).of(organization, by).pending();
    List<OrganizationConnection.Pending> meant =
        waiting.stream()
            .filter(pending -> id == null || pending.id().toString().equals(id.strip()))
            .toList();
    if (waiting.isEmpty()) {
      throw Stopped.refused("No approval waits for " + organization.name() + ".");
    }
    if (meant.size() != 1) {
      throw Stopped.wrongInput(
          "Which approval? Add --connection with one of: "
              + waiting.stream()
                  .map(pending -> pending.id() + " (" + pending.approval().account().title() + ")")
                  .collect(Collectors.joining(", ")));
    }
    return meant.getFirst();
  }

  private String rejected(
      Organization organization, Actor by, OrganizationConnection.Pending pending) {
    return switch (desk.foyer()
        .connections()
        .rejectConnection()
        .handle(new RejectConnection.Command(organization.id(), by, pending.id()))) {
      case RejectConnection.Outcome.Rejected(var grant) ->
          "The approval is rejected. " + ConnectionWords.of(grant);
      case RejectConnection.Outcome.NotOpen _ ->
          throw Stopped.refused("The approval waits no more. See: connection show");
      case RejectConnection.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
