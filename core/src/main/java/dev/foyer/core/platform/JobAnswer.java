package dev.foyer.core.platform;

import java.time.Instant;

/** What came of a run of a job. */
public sealed interface JobAnswer {
  /** There is nothing left to do. */
  record Done() implements JobAnswer {}

  /** Not now: run it again, not before that instant. */
  record Again(Instant notBefore) implements JobAnswer {}
}
