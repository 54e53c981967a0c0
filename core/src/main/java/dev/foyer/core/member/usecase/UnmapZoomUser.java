package dev.foyer.core.member.usecase;

import dev.foyer.core.grant.ZoomAccountId;
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

/** Takes a mapping by hand back: the member is matched by e-mail address again (BR-41). */
public final class UnmapZoomUser {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    /** As far as is known now; Zoom is asked at once. */
    record Unmapped(ZoomUserMatch match) implements Outcome {}

    /** The member is matched by e-mail address already. */
    record NotMapped() implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final AccountUsers accountUsers;
  private final Pinning pinning;
  private final Authority authority;
  private final Transactions transactions;

  public UnmapZoomUser(
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
    return members
        .find(command.organization(), command.member())
        .map(member -> transactions.inOne(() -> unmap(command, member, account.get())))
        .orElseGet(Outcome.NoSuchMember::new);
  }

  private Outcome unmap(Command command, Member member, ZoomAccountId account) {
    Optional<PinnedBy> by =
        pinning
            .hold(member, account)
            .flatMap(
                state ->
                    switch (state) {
                      case MatchState.Absent _, MatchState.Invited _ -> Optional.empty();
                      case MatchState.Pinned(_, PinnedBy how) -> Optional.of(how);
                      case MatchState.Vanished(_, PinnedBy how) -> Optional.of(how);
                    });
    if (by.filter(PinnedBy.Hand.class::isInstance).isEmpty()) {
      return new Outcome.NotMapped();
    }
    MatchState byEmail =
        accountUsers.withEmails(member.organization(), account, List.of(member.email())).stream()
            .findFirst()
            .<MatchState>map(user -> new MatchState.Pinned(user, new PinnedBy.Email()))
            .orElseGet(MatchState.Absent::new);
    pinning.lookUp(member);
    return new Outcome.Unmapped(
        pinning.pin(command.by(), EntryKind.ZOOM_USER_UNMAPPED, member, account, byEmail));
  }
}
