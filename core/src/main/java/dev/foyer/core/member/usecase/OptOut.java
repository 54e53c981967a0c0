package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/**
 * Takes the organization's Zoom away from one member who wants to do without it, while the
 * organization lets its members do so (BR-24). A personal connection isn't touched.
 */
public final class OptOut {

  /** Whose, and who does it: the member, or support for the member. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    record OptedOut() implements Outcome {}

    record AlreadyOut() implements Outcome {}

    /** The organization doesn't let its members opt out. */
    record NotOffered() implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OptOuts optOuts;
  private final KeptSettings settings;
  private final Members members;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;

  public OptOut(
      OptOuts optOuts,
      KeptSettings settings,
      Members members,
      Authority authority,
      RecordEntry record,
      Transactions transactions) {
    this.optOuts = optOuts;
    this.settings = settings;
    this.members = members;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        command.by().equals(new Actor.AMember(command.member()))
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.STAND_IN);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    if (members.find(command.organization(), command.member()).isEmpty()) {
      return new Outcome.NoSuchMember();
    }
    return transactions.inOne(() -> optOut(command));
  }

  /** The settings are held: so nobody turns the setting off under the opt-out. */
  private Outcome optOut(Command command) {
    if (!settings.hold(command.organization()).membersMayDisconnect()) {
      return new Outcome.NotOffered();
    }
    if (!optOuts.add(command.organization(), command.member())) {
      return new Outcome.AlreadyOut();
    }
    record.handle(
        RecordEntry.Command.of(
            command.organization(),
            command.by(),
            EntryKind.MEMBER_OPTED_OUT,
            new Subject(Subject.Kind.MEMBER, command.member().value())));
    return new Outcome.OptedOut();
  }
}
