package dev.foyer.shell.upkeep;

import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.usecase.Diagnose;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Finding out what is wrong, also where no other command can run. */
@Component
class DoctorCommands {
  private final Desk desk;
  private final ObjectProvider<Diagnose> diagnose;

  DoctorCommands(Desk desk, ObjectProvider<Diagnose> diagnose) {
    this.desk = desk;
    this.diagnose = diagnose;
  }

  @Command(
      name = "doctor",
      group = JobCommands.GROUP,
      description = "Finds what is wrong with this Foyer, and says what to do",
      help = "doctor\ndoctor --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void doctor(
      CommandContext context,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Diagnose.Outcome.Diagnosed diagnosed =
        switch (diagnose.getObject().handle(new Diagnose.Command(desk.reading(as)))) {
          case Diagnose.Outcome.Diagnosed found -> found;
          case Diagnose.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
        };
    long faults =
        diagnosed.findings().stream()
            .filter(finding -> finding.fault().severity() != Fault.Severity.NOTE)
            .count();
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "areas",
                DoctorLine.COLUMNS,
                DoctorLine.of(diagnosed),
                Map.of("faults", faults),
                faults == 0 ? List.of("No fault was found.") : List.of()));
    if (faults > 0) {
      throw Stopped.faultsFound(Shown.counted(faults, "fault was", "faults were") + " found.");
    }
  }
}
