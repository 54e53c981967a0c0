package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/**
 * What is known of a member in the organization's Zoom account. A Zoom user once found is pinned by
 * Zoom's user id: a later change of an e-mail address doesn't move it.
 */
public record ZoomUserMatch(
    OrganizationId organization,
    ZoomAccountId account,
    MemberId member,
    ZoomUserStanding standing,
    Instant checkedAt) {

  /** This match after the account told something newer of the member's address. */
  public ZoomUserMatch heard(ZoomUserStanding newer, Instant at) {
    return new ZoomUserMatch(organization, account, member, keepsPin(newer) ? standing : newer, at);
  }

  private boolean keepsPin(ZoomUserStanding newer) {
    return standing instanceof ZoomUserStanding.Present(var pinned)
        && newer instanceof ZoomUserStanding.Present(var other)
        && !pinned.id().equals(other.id());
  }
}
