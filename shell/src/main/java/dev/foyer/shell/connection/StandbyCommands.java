package dev.foyer.shell.connection;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The connection that takes over when the one in charge is lost (BR-11, BR-12). */
@Component
class StandbyCommands {
  private final Desk desk;
  private final ConnectionReading reading;

  StandbyCommands(Desk desk) {
    this.desk = desk;
    this.reading = new ConnectionReading(desk);
  }

  @Command(
      name = {"connection", "standby", "show"},
      group = "Connection",
      description =
          "Shows who stands by for the organization's Zoom, and how that was found lately",
      help = "connection standby show\nconnection standby show --organization acme --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ShowConnection.Outcome.Shown shown = reading.of(found, by);
    OrganizationConnection standby = shown.standby().orElseThrow(() -> nobody(found));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(
                StandbySheet.of(standby, shown.standbyHealth()),
                StandbySheet.FIELDS,
                next(standby)));
  }

  private static List<String> next(OrganizationConnection standby) {
    return standby instanceof OrganizationConnection.LapsedStandby(var approval, _, var why)
        ? List.of(
            HealthWords.mending(why, approval),
            "The way there: connection link --create --purpose standby")
        : List.of("Let it take over: connection standby promote");
  }

  @Command(
      name = {"connection", "standby", "promote"},
      group = "Connection",
      description = "Lets the standby and the connection in charge change places",
      help = "connection standby promote --reason \"Zoe leaves on Friday, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void promote(
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
    OrganizationConnection standby = fitToTakeOver(found, by);
    List<String> preview =
        List.of(
            "New meetings of "
                + found.name()
                + " are made through the approval of "
                + standby.approval().authorizer().email()
                + "; what was in charge stands by.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      reading.tell(context.outputWriter(), output, promoted(found, by), found, by);
    }
  }

  private String promoted(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .promoteStandby()
        .handle(new PromoteStandby.Command(organization.id(), by))) {
      case PromoteStandby.Outcome.Promoted(var connection) ->
          "The approval of " + connection.approval().authorizer().email() + " is in charge now.";
      case PromoteStandby.Outcome.NoStandby _ -> throw nobody(organization);
      case PromoteStandby.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"connection", "standby", "remove"},
      group = "Connection",
      description = "Removes the standby and erases its tokens",
      help = "connection standby remove --reason \"Aron left, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void remove(
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
    OrganizationConnection standby = standby(found, by);
    List<String> preview =
        List.of(
            "The approval of "
                + standby.approval().authorizer().email()
                + " no longer stands by for "
                + found.name()
                + ", and its tokens are erased. Nobody takes over if the connection stops.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      reading.tell(context.outputWriter(), output, removed(found, by), found, by);
    }
  }

  private String removed(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .removeStandby()
        .handle(new RemoveStandby.Command(organization.id(), by))) {
      case RemoveStandby.Outcome.Removed(var grant) ->
          "The standby is removed. " + ConnectionWords.of(grant);
      case RemoveStandby.Outcome.NoStandby _ -> throw nobody(organization);
      case RemoveStandby.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private OrganizationConnection standby(Organization organization, Actor by) {
    return reading.of(organization, by).standby().orElseThrow(() -> nobody(organization));
  }

  private OrganizationConnection fitToTakeOver(Organization organization, Actor by) {
    ShowConnection.Outcome.Shown shown = reading.of(organization, by);
    if (!(shown.newest().orElse(null) instanceof OrganizationConnection.InCharge)) {
      throw Stopped.refused(
          "Nothing is in charge that a standby could change places with. See: connection show");
    }
    return shown
        .standby()
        .filter(OrganizationConnection.Standby.class::isInstance)
        .orElseThrow(() -> nobody(organization));
  }

  private static Stopped nobody(Organization organization) {
    return Stopped.refused(
        "Nobody stands by for "
            + organization.name()
            + ". Ask a second Zoom admin: connection link --create --purpose standby");
  }
}
