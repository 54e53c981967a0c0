package dev.foyer.core.platform;

import java.util.UUID;

/**
 * One piece of work to be done later, durably: what kind, for which organization, about which
 * subject. Two jobs that are equal are the same job; it waits at most once.
 */
public record Job(JobKind kind, UUID organization, UUID subject) {
  /** Stands where a job is for no single organization. */
  public static final UUID NO_ORGANIZATION = new UUID(0L, 0L);
}
