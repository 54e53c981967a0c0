package dev.foyer.shell.upkeep;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.upkeep.usecase.ListJobs;
import dev.foyer.core.upkeep.usecase.ShowJob;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The work that waits for the web application's workers, of all organizations together. */
@Component
class JobCommands {
  static final String GROUP = "Upkeep";
  static final String JOB = "The job, as job list shows it";

  private final Desk desk;

  JobCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"job", "list"},
      group = GROUP,
      description = "Lists the work that waits or runs, what is due first",
      help = "job list --state failing\njob list --state overdue --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "state", defaultValue = "ANY", description = "Only those in this state")
          JobCondition state,
      @Option(longName = "limit", defaultValue = "50", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    List<KeptJob> found =
        switch (desk.foyer()
            .upkeep()
            .listJobs()
            .handle(new ListJobs.Command(desk.reading(as), state, Desk.atMost(limit)))) {
          case ListJobs.Outcome.Listed(List<KeptJob> jobs) -> jobs;
          case ListJobs.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
        };
    boolean more = found.size() == limit;
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "jobs",
                JobLine.COLUMNS,
                found.stream().map(JobLine::of).toList(),
                Map.of("complete", !more),
                more ? List.of("There may be more: raise --limit.") : List.of()));
  }

  @Command(
      name = {"job", "show"},
      group = GROUP,
      description = "Shows one job, and what it last came to grief on",
      help = "job show --job provision-meeting/ORGANIZATION/BOOKING",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "job", required = true, description = JOB) String job,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    KeptJob found = found(desk, JobLine.parse(job), desk.reading(as));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(JobLine.of(found), JobLine.FIELDS, List.of()));
  }

  static KeptJob found(Desk desk, Job job, Actor by) {
    return switch (desk.foyer().upkeep().showJob().handle(new ShowJob.Command(by, job))) {
      case ShowJob.Outcome.Shown(KeptJob kept) -> kept;
      case ShowJob.Outcome.NotThere _ -> throw notThere(job);
      case ShowJob.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  static Stopped notThere(Job job) {
    return Stopped.wrongInput(
        "There is no job "
            + JobLine.name(job)
            + ": it is done by now, or was never left. See: job list");
  }
}
