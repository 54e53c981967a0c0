package dev.foyer.core.connection;

import java.util.Optional;

/**
 * What an approval becomes that both sides have agreed to, given the connection that counts now.
 */
public enum Placement {
  /** It takes charge, in the place of whatever was in charge or has lapsed. */
  TAKES_CHARGE,
  /** It stands by. */
  STANDS_BY,
  /** There is no place for it: the organization is connected already, or to another account. */
  NONE;

  public static Placement of(
      ConnectLink.Purpose purpose,
      OrganizationConnection approved,
      Optional<OrganizationConnection> current) {
    return current
        .filter(OrganizationConnection.InCharge.class::isInstance)
        .map(inCharge -> beside(inCharge, purpose, approved))
        .orElse(TAKES_CHARGE);
  }

  private static Placement beside(
      OrganizationConnection inCharge,
      ConnectLink.Purpose purpose,
      OrganizationConnection approved) {
    if (sameAuthorizer(approved, inCharge)) {
      return TAKES_CHARGE;
    }
    return switch (purpose) {
      case CONNECT -> NONE;
      case RECONNECT -> TAKES_CHARGE;
      case STANDBY -> approved.sharesAccountWith(inCharge) ? STANDS_BY : NONE;
    };
  }

  /**
   * Zoom keeps one grant for a user and an app, so the same user's second one has ended the first:
   * whatever it was asked for, it can only take that one's place.
   */
  public static boolean sameAuthorizer(OrganizationConnection one, OrganizationConnection other) {
    return one.sharesAccountWith(other)
        && one.approval().authorizer().id().equals(other.approval().authorizer().id());
  }

  /**
   * Whether it takes the organization from one Zoom account to another (BR-07): what was made in
   * the old one can't be changed by Foyer any more.
   */
  public static boolean isMove(
      OrganizationConnection approved, Optional<OrganizationConnection> current) {
    return current.filter(now -> !approved.sharesAccountWith(now)).isPresent();
  }
}
