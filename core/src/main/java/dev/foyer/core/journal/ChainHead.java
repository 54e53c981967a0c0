package dev.foyer.core.journal;

import dev.foyer.core.organization.OrganizationId;

/** Up to where an organization's entries are chained: the last link's position and digest. */
public record ChainHead(OrganizationId organization, long position, Digest digest) {

  /** Before the first link. */
  public static ChainHead start(OrganizationId organization) {
    return new ChainHead(organization, Link.WAITING, Digest.NONE);
  }

  public boolean isStart() {
    return position == Link.WAITING;
  }
}
