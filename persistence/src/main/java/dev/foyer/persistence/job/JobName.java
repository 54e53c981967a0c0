package dev.foyer.persistence.job;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import java.util.UUID;

/**
 * A job's name in the table: kind, organization and subject, which is all there is of it. Equal
 * jobs have the same name, so that the table's key keeps them from being doubled.
 */
final class JobName {
  private static final String SEPARATOR = "/";

  private JobName() {}

  static String of(Job job) {
    return String.join(
        SEPARATOR, job.kind().name(), job.organization().toString(), job.subject().toString());
  }

  static Job parse(String name) {
    String[] parts = name.split(SEPARATOR, -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("Not a job's name: " + name);
    }
    return new Job(JobKind.valueOf(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
  }
}
