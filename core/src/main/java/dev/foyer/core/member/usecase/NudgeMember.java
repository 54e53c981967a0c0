package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells a member who has no working Zoom what stands in the way and what to do; at most once a day,
 * as the member's own calendar has it.
 */
public final class NudgeMember {

  /** Whom, and who wants it. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    record Nudged() implements Outcome {}

    /** Somebody did so today already. */
    record AlreadyToday() implements Outcome {}

    /** The member's Zoom works. */
    record NothingToSay() implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final ChooseConnection chooseConnection;
  private final TellMembers tellMembers;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public NudgeMember(
      Members members,
      ChooseConnection chooseConnection,
      TellMembers tellMembers,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.members = members;
    this.chooseConnection = chooseConnection;
    this.tellMembers = tellMembers;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return members
        .find(command.organization(), command.member())
        .map(member -> nudge(command.by(), member))
        .orElseGet(Outcome.NoSuchMember::new);
  }

  private Outcome nudge(Actor by, Member member) {
    Standing standing = chooseConnection.weigh(member.organization(), member.id()).standing();
    if (standing.inUse() == Standing.Type.PERSONAL || standing.readiness() == Readiness.READY) {
      return new Outcome.NothingToSay();
    }
    return transactions.inOne(() -> tell(by, member, standing.readiness()));
  }

  private Outcome tell(Actor by, Member member, Readiness readiness) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), member.timeZone());
    int told =
        tellMembers.handle(
            TellMembers.Command.member(
                    member.organization(),
                    member.id(),
                    MessageKind.NUDGE,
                    member.id().value(),
                    Facts.of("readiness", readiness),
                    today)
                .by(by));
    if (told == 0) {
      return new Outcome.AlreadyToday();
    }
    record.handle(
        RecordEntry.Command.of(
                member.organization(),
                by,
                EntryKind.MEMBER_NUDGED,
                new Subject(Subject.Kind.MEMBER, member.id().value()))
            .because(readiness));
    return new Outcome.Nudged();
  }
}
