package dev.foyer.core.member;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomEnvironment;
import java.util.Optional;

/** What the organization's connection contributes to the rules. */
public enum OrganizationFact {
  NOT_CONNECTED,
  ACTIVE,
  LAPSED;

  /** A connection of another Zoom environment can't be used: it counts as lapsed. */
  public static OrganizationFact of(
      Optional<OrganizationConnection> current, ZoomEnvironment environment) {
    return current
        .map(
            found ->
                switch (found) {
                  case OrganizationConnection.Active(var approval, _) ->
                      approval.environment().equals(environment) ? ACTIVE : LAPSED;
                  case OrganizationConnection.Lapsed _ -> LAPSED;
                  case OrganizationConnection.Pending _, OrganizationConnection.Ended _ ->
                      NOT_CONNECTED;
                })
        .orElse(NOT_CONNECTED);
  }
}
