package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes an event type: members for themselves alone, owners and admins for any members. */
public final class CreateEventType {

  /** The event type to be. */
  public record Command(OrganizationId organization, Actor by, Terms terms) {

    /** One with a single host. */
    public Command(
        OrganizationId organization,
        Actor by,
        MemberId host,
        String name,
        Duration duration,
        Location location) {
      this(organization, by, Terms.of(host, name, duration, location));
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Created(EventType eventType) implements Outcome {}

    record NoSuchHost() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final MayOffer mayOffer;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  public CreateEventType(
      EventTypes eventTypes,
      MayOffer mayOffer,
      RecordEntry record,
      Transactions transactions,
      Ids ids,
      InstantSource clock) {
    this.eventTypes = eventTypes;
    this.mayOffer = mayOffer;
    this.record = record;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        mayOffer.denial(command.organization(), command.by(), command.terms());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return mayOffer.hasHosts(command.organization(), command.terms())
        ? transactions.inOne(() -> create(command))
        : new Outcome.NoSuchHost();
  }

  private Outcome create(Command command) {
    EventType eventType =
        EventType.of(
            new EventTypeId(ids.next()),
            command.organization(),
            command.terms(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    eventTypes.add(eventType);
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.EVENT_TYPE_CREATED,
                new Subject(Subject.Kind.EVENT_TYPE, eventType.id().value()))
            .after(TermsFacts.of(eventType.terms())));
    return new Outcome.Created(eventType);
  }
}
