package dev.foyer.core.member;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomEnvironment;
import java.util.Optional;

/** What the organization's connection contributes to the rules. */
public enum OrganizationFact {
  NOT_CONNECTED,
  ACTIVE,
  /** Works, but checks fail for now. */
  AT_RISK,
  PAUSED,
  LAPSED;

  /** A connection of another Zoom environment can't be used: it counts as lapsed. */
  public static OrganizationFact of(
      Optional<OrganizationConnection> current, ZoomEnvironment environment) {
    return current
        .map(
            found ->
                switch (found) {
                  case OrganizationConnection.InCharge inCharge ->
                      inCharge.approval().environment().equals(environment) ? of(inCharge) : LAPSED;
                  case OrganizationConnection.Lapsed _ -> LAPSED;
                  case OrganizationConnection.Pending _,
                      OrganizationConnection.Standby _,
                      OrganizationConnection.LapsedStandby _,
                      OrganizationConnection.Ended _ ->
                      NOT_CONNECTED;
                })
        .orElse(NOT_CONNECTED);
  }

  /** Whether new meetings may be made with it. */
  public boolean works() {
    return this == ACTIVE || this == AT_RISK;
  }

  private static OrganizationFact of(OrganizationConnection.InCharge inCharge) {
    return switch (inCharge) {
      case OrganizationConnection.Active _ -> ACTIVE;
      case OrganizationConnection.AtRisk _ -> AT_RISK;
      case OrganizationConnection.Paused _ -> PAUSED;
    };
  }
}
