package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/** Changes what an event type offers from now on; what is booked stays as it is. */
public final class EditEventType {

  /** Which one, and what was seen and is wanted: from these terms to those. */
  public record Command(
      OrganizationId organization, Actor by, EventTypeId eventType, Terms from, Terms to) {}

  /** The answer. */
  public sealed interface Outcome {
    record Edited(EventType eventType) implements Outcome {}

    record NothingToChange() implements Outcome {}

    record NoSuchEventType() implements Outcome {}

    record NoSuchHost() implements Outcome {}

    /** Somebody else was quicker: it has other terms than those that were seen. */
    record ChangedMeanwhile() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final MayOffer mayOffer;
  private final RecordEntry record;
  private final Transactions transactions;

  public EditEventType(
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
            ? mayOffer.denial(
                command.organization(), command.by(), found.get().terms(), command.to())
            : mayOffer.denialForAll(command.organization(), command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    if (found.isEmpty()) {
      return new Outcome.NoSuchEventType();
    }
    if (!found.get().terms().equals(command.from())) {
      return new Outcome.ChangedMeanwhile();
    }
    if (command.from().equals(command.to())) {
      return new Outcome.NothingToChange();
    }
    return mayOffer.hasHosts(command.organization(), command.to())
        ? transactions.inOne(() -> edit(command, found.get()))
        : new Outcome.NoSuchHost();
  }

  private Outcome edit(Command command, EventType before) {
    EventType after = before.on(command.to());
    if (!eventTypes.replace(before, after)) {
      return new Outcome.ChangedMeanwhile();
    }
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.EVENT_TYPE_CHANGED,
                new Subject(Subject.Kind.EVENT_TYPE, before.id().value()))
            .before(TermsFacts.differing(before.terms(), after.terms()))
            .after(TermsFacts.differing(after.terms(), before.terms())));
    return new Outcome.Edited(after);
  }
}
