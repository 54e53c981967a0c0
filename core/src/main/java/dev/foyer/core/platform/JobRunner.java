package dev.foyer.core.platform;

/** Runs a job that was left for later. A worker calls it, outside any transaction. */
@FunctionalInterface
public interface JobRunner {
  JobAnswer run(Job job);
}
