package dev.foyer.core.member;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.ZoomEnvironment;
import java.util.Optional;

/** What a member's personal connection contributes to the rules. */
public enum PersonalFact {
  NONE,
  CONNECTED,
  LAPSED;

  /** A connection of another Zoom environment can't be used: it counts as lapsed. */
  public static PersonalFact of(
      Optional<PersonalConnection> connection, ZoomEnvironment environment) {
    return connection
        .map(
            found ->
                switch (found) {
                  case PersonalConnection.Connected(var approval, _) ->
                      approval.environment().equals(environment) ? CONNECTED : LAPSED;
                  case PersonalConnection.Lapsed _ -> LAPSED;
                })
        .orElse(NONE);
  }
}
