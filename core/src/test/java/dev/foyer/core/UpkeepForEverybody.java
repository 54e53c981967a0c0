package dev.foyer.core;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.upkeep.usecase.DropJob;
import dev.foyer.core.upkeep.usecase.ListJobs;
import dev.foyer.core.upkeep.usecase.ListKeys;
import dev.foyer.core.upkeep.usecase.RetireKey;
import dev.foyer.core.upkeep.usecase.RetryJob;
import dev.foyer.core.upkeep.usecase.RotateKeys;
import dev.foyer.core.upkeep.usecase.ShowJob;
import java.util.List;

/** The commands about jobs and keys, for {@link CommandsForEverybody}. */
record UpkeepForEverybody(Upkeep upkeep) {
  static final List<String> ALL =
      List.of("ListJobs", "ShowJob", "RetryJob", "DropJob", "ListKeys", "RotateKeys", "RetireKey");

  private static final Job NONE =
      new Job(JobKind.RESEAL_SECRETS, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION);

  Object give(String command, Actor by) {
    return switch (command) {
      case "ListJobs" -> upkeep.listJobs().handle(new ListJobs.Command(by, JobCondition.ANY, 10));
      case "ShowJob" -> upkeep.showJob().handle(new ShowJob.Command(by, NONE));
      case "RetryJob" -> upkeep.retryJob().handle(new RetryJob.Command(by, NONE));
      case "DropJob" -> upkeep.dropJob().handle(new DropJob.Command(by, NONE));
      case "ListKeys" -> upkeep.listKeys().handle(new ListKeys.Command(by));
      case "RotateKeys" -> upkeep.rotateKeys().handle(new RotateKeys.Command(by));
      case "RetireKey" -> upkeep.retireKey().handle(new RetireKey.Command(by, "4711"));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
