package dev.foyer.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What one user granted one app: the last issued pair of tokens, and whether it still counts. */
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
    Instant authorizedAt) {

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
        now);
  }

  /** The same grant with a new pair; the pair before is dead from now on. */
  public Grant rotated(TokenPair pair, Instant now) {
    return new Grant(
        id,
        clientId,
        accountId,
        userId,
        scopes,
        pair.access(),
        now.plus(ACCESS_LIFE),
        pair.refresh(),
        now.plus(REFRESH_LIFE),
        rotations + 1,
        revoked,
        authorizedAt);
  }

  public Grant withAccessExpiredAt(Instant instant) {
    return new Grant(
        id,
        clientId,
        accountId,
        userId,
        scopes,
        accessToken,
        instant,
        refreshToken,
        refreshExpiresAt,
        rotations,
        revoked,
        authorizedAt);
  }

  public Grant asRevoked() {
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
        authorizedAt);
  }
}
