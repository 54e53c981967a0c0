package dev.foyer.core.platform.port;

import dev.foyer.core.platform.Job;
import java.time.Instant;

/**
 * Leaves jobs for later, durably and in the current transaction: if it rolls back, the job was
 * never left. A job that already waits is brought forward, never doubled.
 */
public interface Jobs {
  /** Runs the job as soon as a worker is free, and in any case not later than {@code at}. */
  void noLaterThan(Job job, Instant at);
}
