package dev.foyer.core.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as it stands with the workers.
 *
 * @param failures how often it failed, without an answer in between
 * @param lastFailure when it failed last, and with what words
 * @param worker which worker runs it now
 * @param sign when that worker last showed that it lives
 */
public record KeptJob(
    Job job,
    Instant due,
    int failures,
    Optional<Failure> lastFailure,
    Optional<String> worker,
    Optional<Instant> sign) {

  /** What a run came to grief on. */
  public record Failure(Instant at, String words) {}

  public boolean runs() {
    return worker.isPresent();
  }
}
