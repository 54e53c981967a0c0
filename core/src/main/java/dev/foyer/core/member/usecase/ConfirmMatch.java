package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Confirms that the Zoom user who has a member's address now takes the place of the pinned one that
 * is gone (BR-41).
 */
public final class ConfirmMatch {

  /** Whose, and with whom, as the person who confirms has seen it. */
  public record Command(
      OrganizationId organization,
      Actor by,
      MemberId member,
      ZoomUserId candidate,
      boolean sharedConfirmed) {}

  /** The answer. */
  public sealed interface Outcome {
    record Confirmed(ZoomUserMatch match) implements Outcome {}

    /** The pinned Zoom user isn't gone, or that one doesn't have the member's address. */
    record NothingToConfirm() implements Outcome {}

    /** Others have this Zoom user too: it takes a confirmation of that. */
    record Shared(List<Member> others) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final AccountUsers accountUsers;
  private final Pinning pinning;
  private final Authority authority;
  private final Transactions transactions;

  public ConfirmMatch(
      Members members,
      AccountUsers accountUsers,
      Pinning pinning,
      Authority authority,
      Transactions transactions) {
    this.members = members;
    this.accountUsers = accountUsers;
    this.pinning = pinning;
    this.authority = authority;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    Optional<ZoomAccountId> account = pinning.account(command.organization());
    Optional<Member> member = members.find(command.organization(), command.member());
    return account.isPresent() && member.isPresent()
        ? transactions.inOne(() -> confirm(command, member.get(), account.get()))
        : new Outcome.NothingToConfirm();
  }

  private Outcome confirm(Command command, Member member, ZoomAccountId account) {
    Optional<ZoomUser> candidate =
        accountUsers.withEmails(member.organization(), account, List.of(member.email())).stream()
            .filter(user -> user.id().equals(command.candidate()))
            .findFirst();
    if (candidate.isEmpty()
        || !(pinning.hold(member, account).orElse(null) instanceof MatchState.Vanished)) {
      return new Outcome.NothingToConfirm();
    }
    List<Member> others = pinning.others(member, account, candidate.get().id());
    if (!others.isEmpty() && !command.sharedConfirmed()) {
      return new Outcome.Shared(others);
    }
    pinning.lookUp(member);
    return new Outcome.Confirmed(
        pinning.pin(
            command.by(),
            EntryKind.ZOOM_USER_CONFIRMED,
            member,
            account,
            new MatchState.Pinned(candidate.get(), new PinnedBy.Email())));
  }
}
