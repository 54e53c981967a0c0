package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Has all Zoom users of the organization's account read, now, in the background. */
public final class StartReading {

  /** Whose, and who wants it. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Started(Reading reading) implements Outcome {}

    /** One is under way; it goes on. */
    record UnderWay(Reading reading) implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Readings readings;
  private final KeepReading keepReading;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public StartReading(
      OrganizationConnections connections,
      Readings readings,
      KeepReading keepReading,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.connections = connections;
    this.readings = readings;
    this.keepReading = keepReading;
    this.authority = authority;
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
    return connections.current(command.organization()).orElse(null)
            instanceof OrganizationConnection.InCharge inCharge
        ? transactions.inOne(() -> start(command, inCharge))
        : new Outcome.NotConnected();
  }

  private Outcome start(Command command, OrganizationConnection.InCharge inCharge) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Reading> newest = readings.of(command.organization());
    jobs.noLaterThan(
        new Job(JobKind.READ_ZOOM_USERS, command.organization().value(), inCharge.id().value()),
        now);
    Optional<Reading> underWay =
        newest
            .filter(reading -> reading.connection().equals(inCharge.id()))
            .filter(reading -> reading.resumable(now));
    if (underWay.isPresent()) {
      return new Outcome.UnderWay(underWay.get());
    }
    record.handle(
        RecordEntry.Command.of(
            command.organization(),
            command.by(),
            EntryKind.ZOOM_USERS_ASKED_FOR,
            new Subject(Subject.Kind.CONNECTION, inCharge.id().value())));
    return new Outcome.Started(keepReading.begun(inCharge, newest, now));
  }
}
