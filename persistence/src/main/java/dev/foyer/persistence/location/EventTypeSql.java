package dev.foyer.persistence.location;

import dev.foyer.core.location.port.EventTypes;
import dev.foyer.persistence.member.MembersWithFacts;

/** The statements about event types. An event type and its hosts are read in one, so they fit. */
final class EventTypeSql {
  private static final String OF_THE_ORGANIZATION =
      """
      SELECT e.*, h.member_id, h.position, h.last_organized_at
      FROM (SELECT * FROM event_type WHERE organization_id = :organization
      """;

  private static final String WITH_HOSTS =
      """
      ) e
      JOIN event_type_host h
        ON h.organization_id = e.organization_id AND h.event_type_id = e.id
      """;

  private static final String BY_NAME = "ORDER BY e.name, e.id, h.position";

  static final String FIND =
      OF_THE_ORGANIZATION + " AND id = :id" + WITH_HOSTS + "ORDER BY h.position";

  static final String LOCK =
      "SELECT id FROM event_type WHERE organization_id = :organization AND id = :id FOR UPDATE";

  static final String OF_HOST =
      OF_THE_ORGANIZATION
          + """
            AND id IN (SELECT event_type_id FROM event_type_host
              WHERE organization_id = :organization AND member_id = :host)
            """
          + WITH_HOSTS
          + BY_NAME;

  private static final String AFTER_NAME =
      """
      AND name >= :afterName AND (name > :afterName OR id > :afterId)
      ORDER BY name, id LIMIT :limit
      """;

  static final String PAGE = OF_THE_ORGANIZATION + AFTER_NAME + WITH_HOSTS + BY_NAME;

  static final String NOT_FOLLOWING =
      OF_THE_ORGANIZATION + " AND NOT follows_default " + AFTER_NAME + WITH_HOSTS + BY_NAME;

  static final String AFTER_ID =
      OF_THE_ORGANIZATION
          + " AND id > :afterId ORDER BY id LIMIT :limit"
          + WITH_HOSTS
          + "ORDER BY e.id, h.position";

  static final String COUNT_FOLLOWING =
      "SELECT COUNT(*) FROM event_type WHERE organization_id = :organization AND follows_default";

  static final String COUNT_NOT_FOLLOWING =
      """
      SELECT COUNT(*) FROM event_type WHERE organization_id = :organization AND NOT follows_default
      """;

  static final String COUNT_OF_ROLLOUT =
      """
      SELECT COUNT(*) FROM event_type
      WHERE organization_id = :organization AND rollout_id = :rollout
      """;

  static final String ADD =
      """
      INSERT INTO event_type
        (organization_id, id, host_rule, name, duration_seconds, follows_default, location,
         location_text, rollout_id, revision, created_at)
      VALUES
        (:organizationId, :id, :hostRule, :name, :durationSeconds, :followsDefault, :location,
         :locationText, :rolloutId, :revision, :createdAt)
      """;

  static final String REPLACE =
      """
      UPDATE event_type
      SET host_rule = :hostRule, name = :name, duration_seconds = :durationSeconds,
        follows_default = :followsDefault, location = :location, location_text = :locationText,
        rollout_id = :rolloutId, revision = :revision
      WHERE organization_id = :organizationId AND id = :id AND revision = :expectedRevision
      """;

  static final String REMOVE =
      "DELETE FROM event_type WHERE organization_id = :organization AND id = :id";

  static final String PUT_HOST =
      """
      INSERT INTO event_type_host
        (organization_id, event_type_id, member_id, position, last_organized_at)
      VALUES (:organization, :id, :memberId, :position, :lastOrganizedAt)
      ON DUPLICATE KEY UPDATE position = :position, last_organized_at = :lastOrganizedAt
      """;

  static final String REMOVE_HOSTS_BUT =
      """
      DELETE FROM event_type_host
      WHERE organization_id = :organization AND event_type_id = :id AND member_id NOT IN (:staying)
      """;

  static final String REMOVE_HOSTS =
      "DELETE FROM event_type_host WHERE organization_id = :organization AND event_type_id = :id";

  private static final String STOPPING =
      """
      SELECT COUNT(*) FROM (
        SELECT e.id,
          MAX(CONCAT(f.personal, '/', f.matched, '/', f.opted) IN (:losing)) AS loses,
          MAX(h.position = 0
            AND CONCAT(f.personal, '/', f.matched, '/', f.opted) IN (:losing)) AS first_loses,
          MAX(CONCAT(f.personal, '/', f.matched, '/', f.opted) IN (:keeping)) AS keeps,
          e.host_rule
        FROM event_type e
        JOIN event_type_host h
          ON h.organization_id = e.organization_id AND h.event_type_id = e.id
        JOIN
      """
          + MembersWithFacts.SQL
          + """
            f ON f.id = h.member_id
            WHERE e.organization_id = :organization AND
            """;

  private static final String BY_RULE =
      """
        GROUP BY e.id, e.host_rule
      ) by_event_type
      WHERE CASE host_rule
        WHEN 'ORGANIZER' THEN first_loses
        WHEN 'BOOKED_HOST' THEN loses
        ELSE loses AND NOT keeps END
      """;

  private static final String STOPPING_ON_ZOOM = STOPPING + " e.location = 'ZOOM' " + BY_RULE;

  private static final String STOPPING_ON_ZOOM_OR_FOLLOWING =
      STOPPING + " (e.location = 'ZOOM' OR e.follows_default) " + BY_RULE;

  private static final String STOPPING_NOT_FOLLOWING =
      STOPPING + " NOT e.follows_default " + BY_RULE;

  private EventTypeSql() {}

  static String countStopping(EventTypes.Which which) {
    return switch (which) {
      case ON_ZOOM -> STOPPING_ON_ZOOM;
      case ON_ZOOM_OR_FOLLOWING -> STOPPING_ON_ZOOM_OR_FOLLOWING;
      case NOT_FOLLOWING -> STOPPING_NOT_FOLLOWING;
    };
  }
}
