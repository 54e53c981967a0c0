package dev.foyer.core.member.port;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what is known of members in a Zoom account; it outlives the connection. */
public interface ZoomUserMatches {
  /** Stores these, each instead of an earlier one of the same member and account. */
  void put(OrganizationId organization, ZoomAccountId account, Collection<ZoomUserMatch> matches);

  Optional<ZoomUserMatch> find(OrganizationId organization, ZoomAccountId account, MemberId member);

  /** Who is pinned to this Zoom user. */
  List<MemberId> pinnedTo(OrganizationId organization, ZoomAccountId account, ZoomUserId user);

  List<ZoomUserMatch> of(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members);
}
