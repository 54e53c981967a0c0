package dev.foyer.persistence.grant;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.SealedColumn;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token pair as stored, both tokens sealed; the lease is the database's own affair. */
record GrantRow(
    UUID organizationId,
    UUID connectionId,
    int generation,
    String app,
    String environment,
    String accountId,
    String userId,
    byte[] accessToken,
    byte[] refreshToken,
    Instant accessExpiresAt,
    String scopes,
    long revision,
    @Nullable String setback,
    @Nullable Instant setbackUntil,
    @Nullable Instant forcedAt) {
  private static final String TABLE = "zoom_grant";

  static GrantRow of(HeldGrant grant, Vault vault) {
    GrantKey key = grant.key();
    GrantOwner owner = grant.owner();
    TokenGrant tokens = grant.tokens();
    return new GrantRow(
        key.organization().value(),
        key.connection().value(),
        key.generation(),
        owner.app().name(),
        owner.environment().name(),
        owner.account().value(),
        owner.user().value(),
        vault.seal(tokens.accessToken(), accessTokenOf(key)),
        vault.seal(tokens.refreshToken(), refreshTokenOf(key)),
        tokens.accessExpiresAt(),
        tokens.scopes().toString(),
        grant.revision(),
        grant.setback().map(setback -> setback.why().name()).orElse(null),
        grant.setback().flatMap(Setback::notBefore).orElse(null),
        grant.forcedAt().orElse(null));
  }

  static GrantRow read(ResultSet row) throws SQLException {
    return new GrantRow(
        row.getObject("organization_id", UUID.class),
        row.getObject("connection_id", UUID.class),
        row.getInt("generation"),
        row.getString("app"),
        row.getString("environment"),
        row.getString("account_id"),
        row.getString("user_id"),
        row.getBytes("access_token"),
        row.getBytes("refresh_token"),
        StoredInstant.read(row, "access_expires_at"),
        row.getString("scopes"),
        row.getLong("revision"),
        row.getString("setback"),
        StoredInstant.readIfThere(row, "setback_until"),
        StoredInstant.readIfThere(row, "forced_at"));
  }

  HeldGrant toGrant(Vault vault) {
    GrantKey key =
        new GrantKey(
            new OrganizationId(organizationId), new ConnectionId(connectionId), generation);
    return new HeldGrant(
        key,
        new GrantOwner(
            ZoomApp.valueOf(app),
            new ZoomEnvironment(environment),
            new ZoomAccountId(accountId),
            new ZoomUserId(userId)),
        new TokenGrant(
            vault.open(accessToken, accessTokenOf(key)),
            vault.open(refreshToken, refreshTokenOf(key)),
            accessExpiresAt,
            Scopes.parse(scopes)),
        revision,
        Optional.ofNullable(setback)
            .map(why -> new Setback(Obstacle.valueOf(why), Optional.ofNullable(setbackUntil))),
        Optional.ofNullable(forcedAt));
  }

  static Place accessTokenOf(GrantKey key) {
    return place(key, "access_token");
  }

  static Place refreshTokenOf(GrantKey key) {
    return place(key, "refresh_token");
  }

  /** The column of that name, for sealing all of it anew. */
  static SealedColumn sealed(String column) {
    return new SealedColumn(
        TABLE,
        column,
        List.of("organization_id", "connection_id", "generation"),
        row ->
            Place.of(
                TABLE,
                SealedColumn.id(row, "organization_id"),
                SealedColumn.id(row, "connection_id"),
                ((Number) row.get("generation")).intValue(),
                column));
  }

  private static Place place(GrantKey key, String field) {
    return Place.of(
        TABLE, key.organization().value(), key.connection().value(), key.generation(), field);
  }
}
