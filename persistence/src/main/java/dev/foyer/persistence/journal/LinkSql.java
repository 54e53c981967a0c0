package dev.foyer.persistence.journal;

/** The statements about links. */
final class LinkSql {
  static final String ADD =
      """
      INSERT INTO journal_link (organization_id, entry_id, position, of_entry, of_person, digest)
      VALUES (:organization, :entry, NULL, :ofEntry, :ofPerson, '')
      """;

  static final String WITH_WAITING =
      "SELECT DISTINCT organization_id FROM journal_link WHERE position IS NULL LIMIT :limit";

  static final String BEGIN =
      """
      INSERT IGNORE INTO journal_chain (organization_id, position, digest)
      VALUES (:organization, 0, '')
      """;

  static final String HEAD =
      "SELECT position, digest FROM journal_chain WHERE organization_id = :organization";

  static final String LOCK_HEAD = HEAD + " FOR UPDATE";

  /** The entry may be gone, and so may its person. */
  private static final String LINKED =
      """
      SELECT link.organization_id AS link_organization, link.entry_id AS link_entry, link.position,
        link.of_entry, link.of_person, link.digest,
        entry.*, person.entry_id AS person_of, person.login, person.reason, person.zoom_user_id,
        person.salt
      FROM journal_link link
      LEFT JOIN journal_entry entry
        ON entry.organization_id = link.organization_id AND entry.id = link.entry_id
      LEFT JOIN journal_person person
        ON person.organization_id = link.organization_id AND person.entry_id = link.entry_id
      WHERE link.organization_id = :organization
      """;

  static final String WAITING =
      LINKED
          + "AND link.position IS NULL AND link.entry_id > :after ORDER BY link.entry_id LIMIT :limit";

  static final String CHAINED =
      LINKED + "AND link.position > :after ORDER BY link.position LIMIT :limit";

  static final String PLACE =
      """
      UPDATE journal_link
      SET position = :position, of_entry = :ofEntry, of_person = :ofPerson, digest = :digest
      WHERE organization_id = :organization AND entry_id = :entry AND position IS NULL
      """;

  static final String ADVANCE =
      """
      INSERT INTO journal_chain (organization_id, position, digest)
      VALUES (:organization, :position, :digest)
      ON DUPLICATE KEY UPDATE position = :position, digest = :digest
      """;

  static final String UNLINKED =
      """
      SELECT entry.id FROM journal_entry entry
      LEFT JOIN journal_link link
        ON link.organization_id = entry.organization_id AND link.entry_id = entry.id
      WHERE entry.organization_id = :organization AND link.entry_id IS NULL
      ORDER BY entry.id LIMIT :limit
      """;

  static final String REMEMBER =
      """
      INSERT INTO journal_chain
        (organization_id, position, digest, verified_at, verified_entries, verified_until)
      VALUES (:organization, 0, '', :at, :entries, :until)
      ON DUPLICATE KEY UPDATE
        verified_at = :at, verified_entries = :entries, verified_until = :until
      """;

  static final String VERIFIED =
      """
      SELECT verified_at, verified_entries, verified_until FROM journal_chain
      WHERE organization_id = :organization AND verified_at IS NOT NULL
      """;

  private LinkSql() {}
}
