package dev.foyer.core.hearing.usecase;

import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Forgets notices after a week: long after the last repetition that is taken, and before the ten
 * days in which Zoom wants the data of a removed app deleted. A job runs it.
 */
public final class ForgetNotices {

  static final Duration REMEMBERED_FOR = Duration.ofDays(7);
  private static final int AT_A_TIME = 1_000;

  private final Inbox inbox;
  private final InstantSource clock;

  public ForgetNotices(Inbox inbox, InstantSource clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  public JobAnswer handle() {
    Instant now = clock.instant();
    if (inbox.forgetReceivedBefore(now.minus(REMEMBERED_FOR), AT_A_TIME) == AT_A_TIME) {
      return new JobAnswer.Again(now);
    }
    return inbox
        .oldest()
        .<JobAnswer>map(oldest -> new JobAnswer.Again(dueAfter(oldest)))
        .orElseGet(JobAnswer.Done::new);
  }

  private static Instant dueAfter(Instant receivedAt) {
    return receivedAt.plus(REMEMBERED_FOR).plusSeconds(1);
  }

  /** One for all notices. */
  static Job job() {
    return new Job(JobKind.FORGET_NOTICES, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION);
  }
}
