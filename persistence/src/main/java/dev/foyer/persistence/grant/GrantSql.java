package dev.foyer.persistence.grant;

/** The statements about grants. Leases go by the database's clock alone. */
final class GrantSql {
  private static final String KEY =
      """
      WHERE organization_id = :organizationId AND connection_id = :connectionId
        AND generation = :generation
      """;

  static final String ADD =
      """
      INSERT INTO zoom_grant
        (organization_id, connection_id, generation, app, environment, account_id, user_id,
         access_token, refresh_token, access_expires_at, scopes, revision, fence)
      VALUES
        (:organizationId, :connectionId, :generation, :app, :environment, :accountId, :userId,
         :accessToken, :refreshToken, :accessExpiresAt, :scopes, :revision, 0)
      """;

  static final String FIND = "SELECT * FROM zoom_grant\n" + KEY;

  static final String LEASE =
      """
      UPDATE zoom_grant
      SET lease_owner = :owner, lease_until = UTC_TIMESTAMP(6) + INTERVAL :micros MICROSECOND,
          fence = fence + 1, unanswered = unanswered + 1, setback = NULL, setback_until = NULL
      """
          + KEY
          + """
            AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6)) AND revision = :revision
          """;

  static final String LEASED = "SELECT fence, unanswered FROM zoom_grant\n" + KEY;

  static final String ROTATE =
      """
      UPDATE zoom_grant
      SET access_token = :accessToken, refresh_token = :refreshToken,
          access_expires_at = :accessExpiresAt, scopes = :scopes, revision = revision + 1,
          unanswered = 0, setback = NULL, setback_until = NULL, forced_at = :forcedAt,
          lease_owner = NULL, lease_until = NULL
      """
          + KEY
          + "  AND fence = :fence\n";

  /** Leaves the lease alone: its holder may be sending the old token, and learns of it. */
  static final String STORE_LATER =
      """
      UPDATE zoom_grant
      SET access_token = :accessToken, refresh_token = :refreshToken,
          access_expires_at = :accessExpiresAt, scopes = :scopes, revision = revision + 1,
          unanswered = 0, setback = NULL, setback_until = NULL
      """
          + KEY
          + "  AND revision = :revision\n";

  static final String RELEASE =
      """
      UPDATE zoom_grant
      SET unanswered = IF(:unanswered, unanswered, 0), setback = :setback,
          setback_until = :setbackUntil, lease_owner = NULL, lease_until = NULL
      """
          + KEY
          + "  AND fence = :fence\n";

  static final String ERASE = "DELETE FROM zoom_grant\n" + KEY;

  static final String NEWEST =
      """
      SELECT MAX(generation) FROM zoom_grant
      WHERE organization_id = :organizationId AND connection_id = :connectionId
      """;

  static final String SHARED =
      """
      SELECT EXISTS (
        SELECT 1 FROM zoom_grant
        WHERE environment = :environment AND account_id = :accountId AND app = :app
          AND (app = 'ORGANIZATION' OR user_id = :userId)
          AND NOT (organization_id = :organizationId AND connection_id = :connectionId
                   AND generation = :generation))
      """;

  private GrantSql() {}
}
