package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/** Ends a member's own connection; the organization's comes forward (BR-22). */
public final class DisconnectPersonal {

  /** Whose. */
  public record Command(OrganizationId organization, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    record Disconnected(EndGrant.Outcome grant) implements Outcome {}

    record NotConnected() implements Outcome {}
  }

  private final PersonalConnections personals;
  private final EndGrant endGrant;
  private final RecordEntry record;
  private final Transactions transactions;

  public DisconnectPersonal(
      PersonalConnections personals,
      EndGrant endGrant,
      RecordEntry record,
      Transactions transactions) {
    this.personals = personals;
    this.endGrant = endGrant;
    this.record = record;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions
        .inOne(() -> remove(command))
        .<Outcome>map(
            removed ->
                new Outcome.Disconnected(endGrant.handle(command.organization(), removed.id())))
        .orElseGet(Outcome.NotConnected::new);
  }

  private Optional<PersonalConnection> remove(Command command) {
    Optional<PersonalConnection> removed =
        personals.of(command.organization(), command.member()).filter(personals::remove);
    removed.ifPresent(
        connection -> {
          endGrant.later(command.organization(), connection.id());
          record.handle(
              RecordEntry.Command.of(
                      command.organization(),
                      new Actor.AMember(command.member()),
                      EntryKind.PERSONAL_DISCONNECTED,
                      new Subject(Subject.Kind.MEMBER, command.member().value()))
                  .before(Facts.of("connection", connection.id())));
        });
    return removed;
  }
}
