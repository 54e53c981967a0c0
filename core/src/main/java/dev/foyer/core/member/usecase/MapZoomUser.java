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
 * Maps a member to a Zoom user of the account by hand (BR-41). It holds for this organization and
 * Zoom account, through a disconnect and a reconnect (BR-07).
 */
public final class MapZoomUser {

  /** Who is to have whom; {@code sharedConfirmed} once the warning about others was read. */
  public record Command(
      OrganizationId organization,
      Actor by,
      MemberId member,
      ZoomUserId user,
      boolean sharedConfirmed) {}

  /** The answer. */
  public sealed interface Outcome {
    record Mapped(ZoomUserMatch match) implements Outcome {}

    /** The member has this Zoom user already. */
    record AlreadySo() implements Outcome {}

    /** Others have this Zoom user too: it takes a confirmation. */
    record Shared(List<Member> others) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    /** The account has no such user, as far as it was read. */
    record NoSuchZoomUser() implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final AccountUsers accountUsers;
  private final Pinning pinning;
  private final Authority authority;
  private final Transactions transactions;

  public MapZoomUser(
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
    if (account.isEmpty()) {
      return new Outcome.NotConnected();
    }
    Optional<Member> member = members.find(command.organization(), command.member());
    if (member.isEmpty()) {
      return new Outcome.NoSuchMember();
    }
    return accountUsers
        .find(command.organization(), account.get(), command.user())
        .map(user -> transactions.inOne(() -> map(command, member.get(), account.get(), user)))
        .orElseGet(Outcome.NoSuchZoomUser::new);
  }

  private Outcome map(Command command, Member member, ZoomAccountId account, ZoomUser user) {
    if (pinning.hold(member, account).orElse(null) instanceof MatchState.Pinned(var pinned, _)
        && pinned.id().equals(user.id())) {
      return new Outcome.AlreadySo();
    }
    List<Member> others = pinning.others(member, account, user.id());
    if (!others.isEmpty() && !command.sharedConfirmed()) {
      return new Outcome.Shared(others);
    }
    pinning.lookUp(member);
    return new Outcome.Mapped(
        pinning.pin(
            command.by(),
            EntryKind.ZOOM_USER_MAPPED,
            member,
            account,
            new MatchState.Pinned(user, new PinnedBy.Hand(command.by(), pinning.now()))));
  }
}
