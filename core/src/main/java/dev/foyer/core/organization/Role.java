package dev.foyer.core.organization;

/** What a member is in the organization. */
public enum Role {
  OWNER,
  ADMIN,
  MEMBER;

  /** Owners and admins administer the organization's Zoom. */
  public boolean administers() {
    return this != MEMBER;
  }
}
