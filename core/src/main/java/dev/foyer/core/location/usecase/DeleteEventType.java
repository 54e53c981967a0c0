package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/** Deletes an event type. What was booked of it stays, with its meetings. */
public final class DeleteEventType {

  /** Which one. */
  public record Command(OrganizationId organization, Actor by, EventTypeId eventType) {}

  /** The answer. */
  public sealed interface Outcome {
    record Deleted(EventType eventType) implements Outcome {}

    record NoSuchEventType() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final MayOffer mayOffer;
  private final RecordEntry record;
  private final Transactions transactions;

  public DeleteEventType(
      EventTypes eventTypes, MayOffer mayOffer, RecordEntry record, Transactions transactions) {
    this.eventTypes = eventTypes;
    this.mayOffer = mayOffer;
    this.record = record;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<EventType> found = eventTypes.find(command.organization(), command.eventType());
    Optional<Denial> denial =
        found.isPresent()
            ? mayOffer.denial(command.organization(), command.by(), found.get().terms())
            : mayOffer.denialForAll(command.organization(), command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return found
        .map(eventType -> transactions.inOne(() -> delete(eventType, command.by())))
        .orElseGet(Outcome.NoSuchEventType::new);
  }

  private Outcome delete(EventType eventType, Actor by) {
    if (!eventTypes.remove(eventType.organization(), eventType.id())) {
      return new Outcome.NoSuchEventType();
    }
    record.handle(
        RecordEntry.Command.of(
                eventType.organization(),
                by,
                EntryKind.EVENT_TYPE_DELETED,
                new Subject(Subject.Kind.EVENT_TYPE, eventType.id().value()))
            .before(TermsFacts.of(eventType.terms())));
    return new Outcome.Deleted(eventType);
  }
}
