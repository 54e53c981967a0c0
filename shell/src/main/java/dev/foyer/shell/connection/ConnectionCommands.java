package dev.foyer.shell.connection;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.desk.ZoomWords;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import dev.foyer.shell.render.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The organization's Zoom, looked at. */
@Component
class ConnectionCommands {
  private final Desk desk;

  ConnectionCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"connection", "show"},
      group = "Connection",
      description = "Shows how the organization's Zoom stands, waiting approvals, the connect link",
      help = "connection show\nconnection show --organization acme --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    ShowConnection.Outcome.Shown shown = shown(desk.organization(organization, by), by);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(
                ConnectionSheet.of(shown, desk.now()),
                ConnectionSheet.FIELDS,
                List.of(ConnectionWords.nextStep(shown))));
  }

  @Command(
      name = {"connection", "check"},
      group = "Connection",
      description = "Asks for access to Zoom as a new meeting would, and says what came of it",
      help = "connection check\nconnection check --organization acme",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void check(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    ShowConnection.Outcome.Shown shown = shown(desk.organization(organization, by), by);
    context.outputWriter().println(checked(shown));
  }

  private ShowConnection.Outcome.Shown shown(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .showConnection()
        .handle(new ShowConnection.Command(organization.id(), by))) {
      case ShowConnection.Outcome.Shown shown -> shown;
      case ShowConnection.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private String checked(ShowConnection.Outcome.Shown shown) {
    if (!(shown.newest().orElse(null) instanceof OrganizationConnection.Active active)) {
      throw Stopped.refused(
          shown.organization().name()
              + " has no active connection to Zoom: "
              + shown.newest().map(ConnectionWords::state).orElse("not connected")
              + ". "
              + ConnectionWords.nextStep(shown));
    }
    if (!active.approval().environment().equals(shown.environment())) {
      throw Stopped.refused(ConnectionWords.nextStep(shown));
    }
    return asked(active.grant());
  }

  private String asked(GrantKey grant) {
    return switch (desk.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable _ -> "Access to Zoom is at hand: meetings can be made.";
      case UsableAccess.Outcome.Dead _ ->
          throw Stopped.refused(
              "Zoom accepts the connection's tokens no more, so it has lapsed. Connect anew:"
                  + " connection link");
      case UsableAccess.Outcome.NotNow(var why, var notBefore) ->
          throw Stopped.notNow(
              "Not now: "
                  + ZoomWords.of(why)
                  + ". Try again"
                  + notBefore.map(instant -> " after " + Shown.at(instant)).orElse(" later")
                  + ".");
    };
  }
}
