package dev.foyer.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one user granted one app: the last issued pair of tokens, and whether it still counts.
 *
 * @param ending why it does not count any more, if it does not
 */
public record Grant(
    String id,
    String clientId,
    String accountId,
    String userId,
    List<String> scopes,
    Credential accessToken,
    Instant accessExpiresAt,
    Credential refreshToken,
    Instant refreshExpiresAt,
    int rotations,
    boolean revoked,
    Instant authorizedAt,
    @Nullable Ending ending) {

  private static final Duration ACCESS_LIFE = Duration.ofSeconds(3599);
  private static final Duration REFRESH_LIFE = Duration.ofDays(90);

  public Grant {
    scopes = List.copyOf(scopes);
  }

  /** A grant just authorized. */
  public static Grant issued(
      String id, App app, User user, List<String> scopes, TokenPair pair, Instant now) {
    return new Grant(
        id,
        app.clientId(),
        user.accountId(),
        user.id(),
        scopes,
        pair.access(),
        now.plus(ACCESS_LIFE),
        pair.refresh(),
        now.plus(REFRESH_LIFE),
        0,
        false,
        now,
        null);
  }

  /** The same grant with a new pair; the pair before is dead from now on. */
  public Grant rotated(TokenPair pair, Instant now) {
    return with(
        scopes,
        pair,
        now.plus(ACCESS_LIFE),
        pair.refresh().equals(refreshToken) ? refreshExpiresAt : now.plus(REFRESH_LIFE),
        rotations + 1);
  }

  public Grant withAccessExpiredAt(Instant instant) {
    return with(scopes, pair(), instant, refreshExpiresAt, rotations);
  }

  public Grant withScopes(List<String> others) {
    return with(others, pair(), accessExpiresAt, refreshExpiresAt, rotations);
  }

  Grant ended(Ending why) {
    return new Grant(
        id,
        clientId,
        accountId,
        userId,
        scopes,
        accessToken,
        accessExpiresAt,
        refreshToken,
        refreshExpiresAt,
        rotations,
        true,
        authorizedAt,
        why);
  }

  private TokenPair pair() {
    return new TokenPair(accessToken, refreshToken);
  }

  private Grant with(
      List<String> granted,
      TokenPair pair,
      Instant accessExpires,
      Instant refreshExpires,
      int rotated) {
    return new Grant(
        id,
        clientId,
        accountId,
        userId,
        granted,
        pair.access(),
        accessExpires,
        pair.refresh(),
        refreshExpires,
        rotated,
        revoked,
        authorizedAt,
        ending);
  }
}
