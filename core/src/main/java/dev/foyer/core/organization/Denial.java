package dev.foyer.core.organization;

/** Why somebody may not. */
public enum Denial {
  /** The person is not a member of this organization (any more). */
  NOT_A_MEMBER,
  /** Only an owner or admin of the organization may. */
  NOT_AN_ADMIN,
  /** It is the member's own to decide. */
  ONLY_THE_MEMBER,
  /** A support engineer must give a reason for a change. */
  REASON_MISSING,
  /** Support never stands in for either side's consent. */
  SUPPORT_MAY_NOT_CONSENT,
  /** Only a support engineer of this Foyer's operator may. */
  ONLY_SUPPORT
}
