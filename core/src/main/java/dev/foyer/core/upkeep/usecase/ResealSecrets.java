package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Keyring;
import java.time.InstantSource;

/** Seals with the primary key what is sealed with another, some at a time. A job runs it. */
public final class ResealSecrets {

  /** One for all secrets. */
  static final Job JOB = new Job(JobKind.RESEAL_SECRETS, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION);

  private static final int AT_A_TIME = 200;

  private final Keyring keyring;
  private final InstantSource clock;

  public ResealSecrets(Keyring keyring, InstantSource clock) {
    this.keyring = keyring;
    this.clock = clock;
  }

  public JobAnswer handle() {
    return keyring.reseal(AT_A_TIME) == 0
        ? new JobAnswer.Done()
        : new JobAnswer.Again(clock.instant());
  }
}
