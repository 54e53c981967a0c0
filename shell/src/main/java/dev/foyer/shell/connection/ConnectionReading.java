package dev.foyer.shell.connection;

import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.io.PrintWriter;

/** Reads how an organization's Zoom stands, and prints it. */
final class ConnectionReading {
  private final Desk desk;

  ConnectionReading(Desk desk) {
    this.desk = desk;
  }

  ShowConnection.Outcome.Shown of(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connections()
        .showConnection()
        .handle(new ShowConnection.Command(organization.id(), by))) {
      case ShowConnection.Outcome.Shown shown -> shown;
      case ShowConnection.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  void print(PrintWriter out, Output output, ShowConnection.Outcome.Shown shown) {
    desk.printer()
        .print(
            out,
            output,
            new Sheet<>(
                ConnectionSheet.of(shown, desk.now()),
                ConnectionSheet.FIELDS,
                ConnectionWords.nextSteps(shown)));
  }

  /** What was done: in a sentence for people, as the connection that came of it for scripts. */
  void tell(PrintWriter out, Output output, String done, Organization organization, Actor by) {
    switch (output) {
      case TABLE -> out.println(done);
      case JSON, CSV -> print(out, output, of(organization, by));
    }
  }
}
