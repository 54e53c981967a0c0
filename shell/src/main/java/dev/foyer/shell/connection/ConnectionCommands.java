package dev.foyer.shell.connection;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.CheckConnection;
import dev.foyer.core.connection.usecase.CheckNow;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The organization's Zoom, looked at. */
@Component
class ConnectionCommands {
  private final Desk desk;
  private final ConnectionReading reading;

  ConnectionCommands(Desk desk) {
    this.desk = desk;
    this.reading = new ConnectionReading(desk);
  }

  @Command(
      name = {"connection", "show"},
      group = "Connection",
      description =
          "Shows how the organization's Zoom stands and stood, the standby, waiting approvals, links",
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
    reading.print(
        context.outputWriter(), output, reading.of(desk.organization(organization, by), by));
  }

  @Command(
      name = {"connection", "check"},
      group = "Connection",
      description = "Asks Zoom now whether the connection and its standby still hold",
      help = "connection check\nconnection check --organization acme --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void check(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    CheckNow.Outcome checked =
        desk.foyer().connections().checkNow().handle(new CheckNow.Command(found.id(), by));
    String answer =
        switch (checked) {
          case CheckNow.Outcome.Checked(var outcome) -> told(outcome, reading.of(found, by));
          case CheckNow.Outcome.NotConnected _ -> throw notAlive(reading.of(found, by));
          case CheckNow.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
        };
    reading.tell(context.outputWriter(), output, answer, found, by);
  }

  private String told(CheckConnection.Outcome outcome, ShowConnection.Outcome.Shown now) {
    return switch (outcome) {
      case CheckConnection.Outcome.Stands(var connection, boolean asked) -> {
        if (!asked) {
          throw Stopped.notNow(
              "Zoom could not be asked now"
                  + obstacle(connection.grant())
                  + ". The connection is "
                  + ConnectionWords.state(connection)
                  + " as before.");
        }
        lastDoubt(now)
            .ifPresent(
                why -> {
                  throw Stopped.notNow(
                      "Not now: "
                          + HealthWords.cause(why)
                          + " The connection is "
                          + ConnectionWords.state(connection)
                          + ".");
                });
        yield "Zoom confirms it. The connection is " + ConnectionWords.state(connection) + ".";
      }
      case CheckConnection.Outcome.HasLapsed _ -> lapsed(now);
      case CheckConnection.Outcome.NothingToCheck _ -> throw notAlive(now);
    };
  }

  /** What stands in the way, if it is in the way of access already. */
  private String obstacle(GrantKey grant) {
    return switch (desk.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.NotNow(var why, _) -> ", because " + ZoomWords.of(why);
      case UsableAccess.Outcome.Usable _, UsableAccess.Outcome.Dead _ -> "";
    };
  }

  /** A healthy standby has taken over already. */
  private static String lapsed(ShowConnection.Outcome.Shown now) {
    if (now.newest().orElse(null) instanceof OrganizationConnection.InCharge promoted) {
      return "It had lapsed; the standby of "
          + promoted.approval().authorizer().email()
          + " has taken over.";
    }
    throw notAlive(now);
  }

  private static Optional<Doubt> lastDoubt(ShowConnection.Outcome.Shown now) {
    return now.health().stream()
        .filter(spell -> !(spell.found() instanceof Diagnosis.Suspected))
        .findFirst()
        .map(HealthSpell::found)
        .flatMap(
            found ->
                found instanceof Diagnosis.Doubtful(var why) ? Optional.of(why) : Optional.empty());
  }

  private static Stopped notAlive(ShowConnection.Outcome.Shown shown) {
    return Stopped.refused(
        shown.organization().name()
            + " has no connection to Zoom that lives: "
            + shown.newest().map(ConnectionWords::state).orElse("not connected")
            + ". "
            + shown.newest().flatMap(HealthWords::cause).map(cause -> cause + " ").orElse("")
            + String.join(" ", ConnectionWords.nextSteps(shown)));
  }
}
