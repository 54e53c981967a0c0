package dev.foyer.persistence.member;

import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opt-outs on MariaDB. */
final class JdbcOptOuts implements OptOuts {
  private static final String AGAIN =
      """
      UPDATE opt_out SET ended = FALSE
      WHERE organization_id = :organization AND member_id = :member AND ended
      """;

  private static final String ADD =
      """
      INSERT IGNORE INTO opt_out (organization_id, member_id, ended)
      VALUES (:organization, :member, FALSE)
      """;

  private static final String REMOVE =
      """
      DELETE FROM opt_out
      WHERE organization_id = :organization AND member_id = :member AND NOT ended
      """;

  private static final String HOLDS =
      """
      SELECT EXISTS (SELECT 1 FROM opt_out
        WHERE organization_id = :organization AND member_id = :member AND NOT ended)
      """;

  private static final String COUNT =
      "SELECT COUNT(*) FROM opt_out WHERE organization_id = :organization AND NOT ended";

  private static final String END_ALL =
      "UPDATE opt_out SET ended = TRUE WHERE organization_id = :organization AND NOT ended";

  private static final String ENDED =
      """
      SELECT member_id FROM opt_out WHERE organization_id = :organization AND ended
      ORDER BY member_id LIMIT :limit FOR UPDATE
      """;

  private static final String FORGET =
      """
      DELETE FROM opt_out
      WHERE organization_id = :organization AND member_id IN (:told) AND ended
      """;

  private final JdbcClient database;

  JdbcOptOuts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean add(OrganizationId organization, MemberId member) {
    return of(AGAIN, organization, member).update() == 1
        || of(ADD, organization, member).update() == 1;
  }

  @Override
  public boolean remove(OrganizationId organization, MemberId member) {
    return of(REMOVE, organization, member).update() == 1;
  }

  @Override
  public boolean holds(OrganizationId organization, MemberId member) {
    return of(HOLDS, organization, member).query(Boolean.class).single();
  }

  @Override
  public long count(OrganizationId organization) {
    return of(COUNT, organization).query(Long.class).single();
  }

  @Override
  public long endAll(OrganizationId organization) {
    return of(END_ALL, organization).update();
  }

  @Override
  public List<MemberId> ended(OrganizationId organization, int limit) {
    return of(ENDED, organization).param("limit", limit).query(UUID.class).list().stream()
        .map(MemberId::new)
        .toList();
  }

  @Override
  public void forget(OrganizationId organization, Collection<MemberId> told) {
    if (!told.isEmpty()) {
      of(FORGET, organization).param("told", told.stream().map(MemberId::value).toList()).update();
    }
  }

  private JdbcClient.StatementSpec of(String sql, OrganizationId organization) {
    return database.sql(sql).param("organization", organization.value());
  }

  private JdbcClient.StatementSpec of(String sql, OrganizationId organization, MemberId member) {
    return of(sql, organization).param("member", member.value());
  }
}
