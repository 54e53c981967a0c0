package dev.foyer.core.message.usecase;

import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Forgets what nobody needs any more: messages that were read long ago or are very old, and letters
 * that are settled. A job runs it every day.
 */
public final class ForgetMessages {

  static final Duration ONCE_READ = Duration.ofDays(90);
  static final Duration AT_LAST = Duration.ofDays(365);
  static final Duration LETTERS = Duration.ofDays(30);

  private static final Duration AGAIN_AFTER = Duration.ofDays(1);
  private static final int AT_A_TIME = 1_000;

  private final Messages messages;
  private final Letters letters;
  private final InstantSource clock;

  public ForgetMessages(Messages messages, Letters letters, InstantSource clock) {
    this.messages = messages;
    this.letters = letters;
    this.clock = clock;
  }

  public JobAnswer handle() {
    Instant now = clock.instant();
    boolean more =
        messages.forgetReadBefore(now.minus(ONCE_READ), AT_A_TIME) == AT_A_TIME
            | messages.forgetToldBefore(now.minus(AT_LAST), AT_A_TIME) == AT_A_TIME
            | letters.forgetSettled(now.minus(LETTERS), AT_A_TIME) == AT_A_TIME;
    return new JobAnswer.Again(more ? now : now.plus(AGAIN_AFTER));
  }

  /** One for all organizations. */
  static Job job() {
    return new Job(JobKind.FORGET_MESSAGES, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION);
  }
}
