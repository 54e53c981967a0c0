package dev.foyer.core.grant;

import java.time.Instant;
import java.util.Optional;

/**
 * A grant as it is stored now. The revision grows with every change of the tokens: it tells whether
 * somebody else has refreshed meanwhile.
 *
 * @param setback what became of the last refresh, unless it succeeded or is under way
 * @param forcedAt when the pair was fetched because Zoom had refused the one before its time
 */
public record HeldGrant(
    GrantKey key,
    GrantOwner owner,
    TokenGrant tokens,
    long revision,
    Optional<Setback> setback,
    Optional<Instant> forcedAt) {

  /** One that was just approved. */
  public static HeldGrant first(GrantKey key, GrantOwner owner, TokenGrant tokens) {
    return new HeldGrant(key, owner, tokens, 1, Optional.empty(), Optional.empty());
  }
}
