package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Shows what a member is to the account, and what is to be decided about it (BR-41). */
public final class ShowMatch {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * What is known, if anything.
     *
     * @param candidate where the pinned Zoom user is gone: who has the member's address now
     * @param others who else has the member's Zoom user
     */
    record Shown(Optional<ZoomUserMatch> match, Optional<ZoomUser> candidate, List<Member> others)
        implements Outcome {
      static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), List.of());
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final ZoomUserMatches matches;
  private final AccountUsers accountUsers;
  private final Pinning pinning;
  private final Authority authority;

  public ShowMatch(
      Members members,
      ZoomUserMatches matches,
      AccountUsers accountUsers,
      Pinning pinning,
      Authority authority) {
    this.members = members;
    this.matches = matches;
    this.accountUsers = accountUsers;
    this.pinning = pinning;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    Optional<ZoomAccountId> account = pinning.account(command.organization());
    return account
        .flatMap(in -> members.find(command.organization(), command.member()))
        .map(member -> show(member, account.get()))
        .orElse(Outcome.Shown.NOTHING);
  }

  private Outcome.Shown show(Member member, ZoomAccountId account) {
    Optional<ZoomUserMatch> match = matches.find(member.organization(), account, member.id());
    return new Outcome.Shown(
        match,
        match
            .filter(found -> found.state() instanceof MatchState.Vanished)
            .flatMap(
                _ ->
                    accountUsers
                        .withEmails(member.organization(), account, List.of(member.email()))
                        .stream()
                        .findFirst()),
        match
            .filter(found -> found.state() instanceof MatchState.Pinned)
            .flatMap(found -> found.state().pin())
            .map(user -> pinning.others(member, account, user))
            .orElse(List.of()));
  }
}
