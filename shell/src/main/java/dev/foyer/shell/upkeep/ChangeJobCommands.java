package dev.foyer.shell.upkeep;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.upkeep.usecase.DropJob;
import dev.foyer.core.upkeep.usecase.RetryJob;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Having a job run at once, or not at all. */
@Component
class ChangeJobCommands {
  private static final String RUNS =
      "A worker has it in hand just now. See what comes of it: job show";

  private final Desk desk;

  ChangeJobCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"job", "retry"},
      group = JobCommands.GROUP,
      description = "Has a job run now, its failures forgotten",
      help = "job retry --job provision-meeting/ORGANIZATION/BOOKING --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void retry(
      CommandContext context,
      @Option(longName = "job", required = true, description = JobCommands.JOB) String job,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Job named = JobLine.parse(job);
    Actor by = desk.changing(as, reason);
    KeptJob kept = JobCommands.found(desk, named, by);
    if (new Change(context, yes, dryRun)
        .isWanted(List.of(about(kept) + " runs at once instead of at " + Shown.at(kept.due())))) {
      switch (desk.foyer().upkeep().retryJob().handle(new RetryJob.Command(by, named))) {
        case RetryJob.Outcome.Retried _ ->
            context
                .outputWriter()
                .println("A worker of the web application runs it next. See: job show");
        case RetryJob.Outcome.Runs _ -> throw Stopped.refused(RUNS);
        case RetryJob.Outcome.NotThere _ -> throw JobCommands.notThere(named);
        case RetryJob.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
      }
    }
  }

  @Command(
      name = {"job", "drop"},
      group = JobCommands.GROUP,
      description = "Forgets a job: what it was to do stays undone",
      help = "job drop --job send-letter/ORGANIZATION/LETTER --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void drop(
      CommandContext context,
      @Option(longName = "job", required = true, description = JobCommands.JOB) String job,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Job named = JobLine.parse(job);
    Actor by = desk.changing(as, reason);
    KeptJob kept = JobCommands.found(desk, named, by);
    if (new Change(context, yes, dryRun)
        .isWanted(List.of(about(kept) + " is forgotten, and what it was to do stays undone."))) {
      switch (desk.foyer().upkeep().dropJob().handle(new DropJob.Command(by, named))) {
        case DropJob.Outcome.Dropped _ -> context.outputWriter().println("It is forgotten.");
        case DropJob.Outcome.Runs _ -> throw Stopped.refused(RUNS);
        case DropJob.Outcome.NotThere _ -> throw JobCommands.notThere(named);
        case DropJob.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
      }
    }
  }

  private static String about(KeptJob kept) {
    return Shown.spaced(Shown.word(kept.job().kind()))
        + " (failed "
        + Shown.counted(kept.failures(), "time", "times")
        + ")";
  }
}
