package dev.foyer.core.member.port;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;

/**
 * Keeps which members do without the organization's Zoom (BR-24). It knows no connection, so an
 * opt-out outlives them all. One that the member didn't end is kept until the member was told.
 */
public interface OptOuts {
  /** Opts a member out; false if the member is out already. */
  boolean add(OrganizationId organization, MemberId member);

  /** Opts a member in again; false if the member isn't out. */
  boolean remove(OrganizationId organization, MemberId member);

  boolean holds(OrganizationId organization, MemberId member);

  long count(OrganizationId organization);

  /** Ends all opt-outs of an organization, and says how many. */
  long endAll(OrganizationId organization);

  /**
   * Members whose opt-outs were ended and who were not told yet, at most {@code limit}; nobody else
   * tells them before the transaction's end.
   */
  List<MemberId> ended(OrganizationId organization, int limit);

  /** Forgets the ended opt-outs of members who have been told. */
  void forget(OrganizationId organization, Collection<MemberId> told);
}
