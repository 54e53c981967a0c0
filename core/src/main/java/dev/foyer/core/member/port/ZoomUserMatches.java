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

  /** Who is, or until its end was, pinned to one of these Zoom users; by member. */
  List<ZoomUserMatch> pinnedTo(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUserId> users);

  List<ZoomUserMatch> of(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members);

  /**
   * The same, for a change: nobody else changes them, or adds one that isn't there, before the
   * caller's transaction ends.
   */
  List<ZoomUserMatch> hold(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members);
}
