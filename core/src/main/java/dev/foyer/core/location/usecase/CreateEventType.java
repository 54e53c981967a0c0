package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes an event type: members for themselves, owners and admins for any member. */
public final class CreateEventType {

  /** The event type to be. */
  public record Command(
      OrganizationId organization,
      Actor by,
      MemberId host,
      String name,
      Duration duration,
      Location location) {}

  /** The answer. */
  public sealed interface Outcome {
    record Created(EventType eventType) implements Outcome {}

    record NoSuchHost() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final Members members;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  public CreateEventType(
      EventTypes eventTypes,
      Members members,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Ids ids,
      InstantSource clock) {
    this.eventTypes = eventTypes;
    this.members = members;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws IllegalArgumentException if name, duration or location are unfit; the message says why
   */
  public Outcome handle(Command command) {
    if (!command.by().equals(new Actor.AMember(command.host()))) {
      Optional<Denial> denial =
          authority.denial(command.organization(), command.by(), Act.ADMINISTER);
      if (denial.isPresent()) {
        return new Outcome.NotAllowed(denial.get());
      }
    }
    if (members.find(command.organization(), command.host()).isEmpty()) {
      return new Outcome.NoSuchHost();
    }
    return transactions.inOne(() -> create(command));
  }

  private Outcome create(Command command) {
    EventType eventType =
        new EventType(
            new EventTypeId(ids.next()),
            command.organization(),
            command.host(),
            command.name(),
            command.duration(),
            command.location(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    eventTypes.add(eventType);
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.EVENT_TYPE_CREATED,
                new Subject(Subject.Kind.EVENT_TYPE, eventType.id().value()))
            .after(Facts.of("host", command.host())));
    return new Outcome.Created(eventType);
  }
}
