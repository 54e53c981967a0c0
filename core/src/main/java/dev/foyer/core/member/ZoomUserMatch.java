package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a member in the organization's Zoom account. A Zoom user once found is pinned by
 * Zoom's user id and asked for by it: no change of an e-mail address moves it.
 */
public record ZoomUserMatch(
    OrganizationId organization,
    ZoomAccountId account,
    MemberId member,
    MatchState state,
    Instant checkedAt) {

  /** This match after the account told something newer of the member's address. */
  public ZoomUserMatch heard(ZoomUserStanding newer, Instant at) {
    return switch (state) {
      case MatchState.Absent _, MatchState.Invited _ -> with(MatchState.byEmail(newer), at);
      case MatchState.Pinned _, MatchState.Vanished _ -> this;
    };
  }

  /** This match after the account told of the Zoom user with this id; empty if there is none. */
  public ZoomUserMatch heard(ZoomUserId asked, Optional<ZoomUser> found, Instant at) {
    return state.pin().equals(Optional.of(asked)) ? heard(found, at) : this;
  }

  private ZoomUserMatch heard(Optional<ZoomUser> found, Instant at) {
    return switch (state) {
      case MatchState.Absent _, MatchState.Invited _ -> this;
      case MatchState.Pinned(ZoomUser user, PinnedBy by) ->
          with(
              found
                  .<MatchState>map(now -> new MatchState.Pinned(now, by))
                  .orElseGet(() -> new MatchState.Vanished(user, by)),
              at);
      case MatchState.Vanished(_, PinnedBy by) ->
          with(found.<MatchState>map(now -> new MatchState.Pinned(now, by)).orElse(state), at);
    };
  }

  private ZoomUserMatch with(MatchState newer, Instant at) {
    return new ZoomUserMatch(organization, account, member, newer, at);
  }
}
