package dev.foyer.core.message.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that could not be sent is tried again: ever more rarely, and not for ever. */
final class MailPatience {

  private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private MailPatience() {}

  /** Waits as long again as it has waited already; empty once it is too old. */
  static Optional<Instant> next(Instant written, Instant now) {
    Duration age = Duration.between(written, now);
    if (age.compareTo(GIVE_UP_AFTER) >= 0) {
      return Optional.empty();
    }
    Duration delay = age.compareTo(SHORTEST) < 0 ? SHORTEST : age;
    return Optional.of(now.plus(delay.compareTo(LONGEST) < 0 ? delay : LONGEST));
  }
}
