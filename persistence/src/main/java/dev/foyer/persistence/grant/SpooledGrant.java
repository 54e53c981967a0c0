package dev.foyer.persistence.grant;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A token pair on its way to the database: one line of plain text, both tokens sealed. */
record SpooledGrant(
    Lease lease, byte[] accessToken, byte[] refreshToken, Instant accessExpiresAt, Scopes scopes) {
  private static final String TABLE = "grant_spool";
  private static final String SEPARATOR = ";";
  private static final int PARTS = 9;

  static SpooledGrant sealed(Lease lease, TokenGrant tokens, Vault vault) {
    return new SpooledGrant(
        lease,
        vault.seal(tokens.accessToken(), place(lease, "access_token")),
        vault.seal(tokens.refreshToken(), place(lease, "refresh_token")),
        tokens.accessExpiresAt(),
        tokens.scopes());
  }

  TokenGrant tokens(Vault vault) {
    return new TokenGrant(
        vault.open(accessToken, place(lease, "access_token")),
        vault.open(refreshToken, place(lease, "refresh_token")),
        accessExpiresAt,
        scopes);
  }

  String text() {
    GrantKey key = lease.key();
    return String.join(
        SEPARATOR,
        List.of(
            key.organization().value().toString(),
            key.connection().toString(),
            Integer.toString(key.generation()),
            Long.toString(lease.fence()),
            Long.toString(lease.revision()),
            Base64.getEncoder().encodeToString(accessToken),
            Base64.getEncoder().encodeToString(refreshToken),
            accessExpiresAt.toString(),
            scopes.toString()));
  }

  static SpooledGrant parse(String text) {
    String[] parts = text.split(SEPARATOR, PARTS);
    GrantKey key =
        new GrantKey(
            new OrganizationId(UUID.fromString(parts[0])),
            new ConnectionId(UUID.fromString(parts[1])),
            Integer.parseInt(parts[2]));
    return new SpooledGrant(
        new Lease(key, Long.parseLong(parts[3]), Long.parseLong(parts[4]), false),
        Base64.getDecoder().decode(parts[5]),
        Base64.getDecoder().decode(parts[6]),
        Instant.parse(parts[7]),
        Scopes.parse(parts[8]));
  }

  private static Place place(Lease lease, String field) {
    GrantKey key = lease.key();
    return Place.of(
        TABLE,
        key.organization().value(),
        key.connection().value(),
        key.generation(),
        field + "|" + lease.fence());
  }
}
