package dev.foyer.persistence.organization;

import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings on MariaDB: a row for each organization that has ever changed one. */
final class JdbcKeptSettings implements KeptSettings {
  private static final String OF =
      """
      SELECT meeting_summary, members_may_disconnect, zoom_by_default
      FROM organization_settings WHERE organization_id = :organization
      """;

  // The revision changes even if nothing else does: only changed rows are certified in a cluster.
  private static final String REPLACE =
      """
      UPDATE organization_settings
      SET meeting_summary = :meetingSummary, members_may_disconnect = :membersMayDisconnect,
        zoom_by_default = :zoomByDefault, revision = revision + 1
      WHERE organization_id = :organization
        AND meeting_summary = :expectedMeetingSummary
        AND members_may_disconnect = :expectedMembersMayDisconnect
        AND zoom_by_default = :expectedZoomByDefault
      """;

  private static final String HOLD =
      """
      INSERT INTO organization_settings
        (organization_id, meeting_summary, members_may_disconnect, zoom_by_default, revision)
      VALUES (:organization, :meetingSummary, :membersMayDisconnect, :zoomByDefault, 1)
      ON DUPLICATE KEY UPDATE revision = revision + 1
      """;

  private static final String INSERT =
      """
      INSERT INTO organization_settings
        (organization_id, meeting_summary, members_may_disconnect, zoom_by_default, revision)
      VALUES (:organization, :meetingSummary, :membersMayDisconnect, :zoomByDefault, 1)
      """;

  private final JdbcClient database;

  JdbcKeptSettings(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Settings of(OrganizationId organization) {
    return database
        .sql(OF)
        .param("organization", organization.value())
        .query(
            (row, _) ->
                new Settings(
                    MeetingSummary.valueOf(row.getString("meeting_summary")),
                    row.getBoolean("members_may_disconnect"),
                    row.getBoolean("zoom_by_default")))
        .optional()
        .orElse(Settings.INITIAL);
  }

  @Override
  public Settings hold(OrganizationId organization) {
    database.sql(HOLD).params(columns(organization, Settings.INITIAL)).update();
    return of(organization);
  }

  @Override
  public boolean replace(OrganizationId organization, Settings expected, Settings next) {
    return database
                .sql(REPLACE)
                .params(columns(organization, next))
                .param("expectedMeetingSummary", expected.meetingSummary().name())
                .param("expectedMembersMayDisconnect", expected.membersMayDisconnect())
                .param("expectedZoomByDefault", expected.zoomByDefault())
                .update()
            == 1
        || expected.equals(Settings.INITIAL) && insert(organization, next);
  }

  /** A row that is there already holds other settings than the expected. */
  private boolean insert(OrganizationId organization, Settings next) {
    try {
      database.sql(INSERT).params(columns(organization, next)).update();
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private static Map<String, Object> columns(OrganizationId organization, Settings settings) {
    return Map.of(
        "organization", organization.value(),
        "meetingSummary", settings.meetingSummary().name(),
        "membersMayDisconnect", settings.membersMayDisconnect(),
        "zoomByDefault", settings.zoomByDefault());
  }
}
