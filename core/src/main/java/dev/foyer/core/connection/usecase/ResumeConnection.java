package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lets meetings be made again through a paused connection; those that waited are made first. */
public final class ResumeConnection {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Resumed(OrganizationConnection.Active connection) implements Outcome {}

    record NotPaused() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Authority authority;
  private final CheckSoon checkSoon;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ResumeConnection(
      OrganizationConnections connections,
      Authority authority,
      CheckSoon checkSoon,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.authority = authority;
    this.checkSoon = checkSoon;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            connections
                .current(command.organization())
                .filter(OrganizationConnection.Paused.class::isInstance)
                .map(OrganizationConnection.Paused.class::cast)
                .flatMap(paused -> resume(paused, command.by()))
                .<Outcome>map(Outcome.Resumed::new)
                .orElseGet(Outcome.NotPaused::new));
  }

  private Optional<OrganizationConnection.Active> resume(
      OrganizationConnection.Paused paused, Actor by) {
    OrganizationId organization = paused.approval().organization();
    OrganizationConnection.Active active =
        paused.resume(clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!connections.replace(paused, active)) {
      return Optional.empty();
    }
    record.handle(
        RecordEntry.Command.of(
            organization,
            by,
            EntryKind.CONNECTION_RESUMED,
            new Subject(Subject.Kind.CONNECTION, active.id().value())));
    checkSoon.handle(active.grant());
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
        clock.instant());
    return Optional.of(active);
  }
}
