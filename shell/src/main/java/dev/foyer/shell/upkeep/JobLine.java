package dev.foyer.shell.upkeep;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A job as the shell shows it. */
record JobLine(
    String job,
    String kind,
    String organization,
    String subject,
    Instant due,
    int failures,
    String lastFailure,
    String failedAt,
    String worker,
    String sign) {
  private static final String SEPARATOR = "/";

  /** Stands for the organization or subject of a job that has none. */
  private static final String NONE = "-";

  static final List<Column<JobLine>> COLUMNS =
      List.of(
          Column.at("Due", JobLine::due),
          new Column<>("Kind", JobLine::kind, line -> Shown.spaced(line.kind())),
          new Column<>("Failures", JobLine::failed),
          new Column<>("Last failure", JobLine::lastFailure),
          new Column<>("Worker", JobLine::worker),
          new Column<>("Job", JobLine::job));

  static final List<Column<JobLine>> FIELDS =
      List.of(
          new Column<>("Job", JobLine::job),
          new Column<>("Kind", JobLine::kind),
          new Column<>("Organization", JobLine::organization),
          new Column<>("Subject", JobLine::subject),
          Column.at("Due", JobLine::due),
          new Column<>("Failures", JobLine::failed),
          new Column<>("Failed at", JobLine::failedAt),
          new Column<>("Last failure", JobLine::lastFailure),
          new Column<>("Worker", JobLine::worker),
          new Column<>("Last sign of it", JobLine::sign));

  static JobLine of(KeptJob kept) {
    Job job = kept.job();
    return new JobLine(
        name(job),
        Shown.word(job.kind()),
        idOrNothing(job.organization()),
        idOrNothing(job.subject()),
        kept.due(),
        kept.failures(),
        kept.lastFailure().map(KeptJob.Failure::words).orElse(""),
        at(kept.lastFailure().map(KeptJob.Failure::at)),
        kept.worker().orElse(""),
        at(kept.sign()));
  }

  /** How a job is named in commands: its kind, organization and subject. */
  static String name(Job job) {
    return String.join(
        SEPARATOR, Shown.word(job.kind()), part(job.organization()), part(job.subject()));
  }

  static Job parse(String name) {
    String[] parts = name.strip().split(SEPARATOR, -1);
    try {
      if (parts.length == 3) {
        return new Job(kind(parts[0]), parsed(parts[1]), parsed(parts[2]));
      }
      throw notAName(name);
    } catch (IllegalArgumentException noId) {
      throw notAName(name);
    }
  }

  private static String part(UUID id) {
    return id.equals(Job.NO_ORGANIZATION) ? NONE : id.toString();
  }

  private static UUID parsed(String part) {
    return part.equals(NONE) ? Job.NO_ORGANIZATION : UUID.fromString(part);
  }

  private static JobKind kind(String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(JobKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Stopped.wrongInput("There is no kind of job called " + word + "."));
  }

  private static Stopped notAName(String name) {
    return Stopped.wrongInput(
        "A job is named as job list shows it: kind/organization/subject, not " + name + ".");
  }

  private static String idOrNothing(UUID id) {
    return id.equals(Job.NO_ORGANIZATION) ? "" : id.toString();
  }

  private static String at(Optional<Instant> instant) {
    return instant.map(Shown::at).orElse("");
  }

  private String failed() {
    return failures == 0 ? "" : String.valueOf(failures);
  }
}
