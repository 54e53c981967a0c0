package dev.foyer.shell.journal;

import dev.foyer.core.journal.ChainFault;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.desk.Progress;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Whether the journal still is what was written. */
@Component
class VerifyCommands {
  private record Line(
      String organization,
      boolean unbroken,
      long entries,
      Instant until,
      long erased,
      long waiting) {}

  private record FaultLine(String fault, long position, String entry) {}

  private static final List<Column<Line>> FIELDS =
      List.of(
          new Column<>("Organization", Line::organization),
          new Column<>("Unbroken", line -> line.unbroken() ? "yes" : "no"),
          new Column<>("Entries", line -> String.valueOf(line.entries())),
          Column.at("Until", Line::until),
          new Column<>("Persons erased", line -> String.valueOf(line.erased())),
          new Column<>("To be chained", line -> String.valueOf(line.waiting())));

  private static final List<Column<FaultLine>> FAULTS =
      List.of(
          new Column<>("Fault", FaultLine::fault),
          new Column<>(
              "Position", line -> line.position() == 0 ? "-" : String.valueOf(line.position())),
          new Column<>("Entry", FaultLine::entry));

  private final Desk desk;

  VerifyCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"journal", "verify"},
      group = "Journal",
      description = "Verifies that no entry was changed, deleted, put in or moved",
      help = "journal verify\njournal verify --organization acme --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void verify(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    show(context, output, found, verified(found, by));
  }

  private VerifyJournal.Outcome verified(Organization organization, Actor by) {
    try (Progress progress = desk.progress("entries verified")) {
      return desk.foyer()
          .journal()
          .verifyJournal()
          .handle(new VerifyJournal.Command(organization.id(), by, progress::reached));
    }
  }

  private void show(
      CommandContext context, Output output, Organization of, VerifyJournal.Outcome outcome) {
    switch (outcome) {
      case VerifyJournal.Outcome.Unbroken(Verification verified, long erased, long waiting) ->
          desk.printer()
              .print(
                  context.outputWriter(),
                  output,
                  new Sheet<>(
                      new Line(
                          of.name().value(),
                          true,
                          verified.entries(),
                          verified.until(),
                          erased,
                          waiting),
                      FIELDS,
                      List.of()));
      case VerifyJournal.Outcome.Broken(List<ChainFault> faults, long entries) -> {
        desk.printer()
            .print(
                context.outputWriter(),
                output,
                new Listing<>(
                    "faults",
                    FAULTS,
                    faults.stream().map(VerifyCommands::line).toList(),
                    Map.of("organization", of.name().value(), "entries", entries),
                    List.of()));
        throw Stopped.refused(
            "The journal of "
                + of.name()
                + " is broken: somebody has changed the database. Keep a copy of it, and compare"
                + " with a backup and with the lines \"The journal is chained up to\" in the logs.");
      }
      case VerifyJournal.Outcome.Stopped(long entries) ->
          throw Stopped.notNow("Stopped after " + entries + " entries; nothing was found so far.");
      case VerifyJournal.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    }
  }

  private static FaultLine line(ChainFault fault) {
    return new FaultLine(
        Shown.word(fault.kind()), fault.position(), fault.entry().map(Object::toString).orElse(""));
  }
}
