package dev.foyer.core.platform;

/** What may be the matter with a job. */
public enum JobCondition {
  ANY,
  /** It failed at least three times in a row. */
  FAILING,
  /** No worker took it two minutes after it was due. */
  OVERDUE,
  /** A worker took it, and has shown no sign of life for a minute. */
  STUCK,
  RUNNING
}
