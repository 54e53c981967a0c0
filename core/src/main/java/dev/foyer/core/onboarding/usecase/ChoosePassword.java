package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;

/** Sets a member's password through a one-time password link (BR-09). */
public final class ChoosePassword {

  /** The link's secret and the new password's hash. */
  public record Command(Secret linkSecret, PasswordHash password) {}

  /** The answer. */
  public sealed interface Outcome {
    record Chosen(Member member) implements Outcome {}

    /** The link is unknown, used or too old. */
    record LinkNotOpen() implements Outcome {}
  }

  private final OneTimeLinks links;
  private final Passwords passwords;
  private final Members members;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChoosePassword(
      OneTimeLinks links,
      Passwords passwords,
      Members members,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.passwords = passwords;
    this.members = members;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.inOne(
        () ->
            links
                .findPasswordLink(command.linkSecret().sha256())
                .filter(link -> link.openAt(clock.instant()))
                .filter(links::take)
                .flatMap(link -> members.find(link.organization(), link.member()))
                .map(member -> choose(member, command.password()))
                .orElseGet(Outcome.LinkNotOpen::new));
  }

  private Outcome choose(Member member, PasswordHash password) {
    passwords.set(member.organization(), member.id(), password);
    record.handle(
        RecordEntry.Command.of(
            member.organization(),
            new Actor.AMember(member.id()),
            EntryKind.PASSWORD_SET,
            new Subject(Subject.Kind.MEMBER, member.id().value())));
    return new Outcome.Chosen(member);
  }
}
