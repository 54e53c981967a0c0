package dev.foyer.persistence.member;

import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingLine.Verdict;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Lists of mappings on MariaDB. */
final class JdbcMappingLists implements MappingLists {
  private static final String OF =
      "SELECT * FROM mapping_list WHERE organization_id = :organization";

  private static final String PUT =
      """
      REPLACE INTO mapping_list
        (organization_id, id, account_id, by_member, by_login, by_reason, line_count, state,
         shared_too, applied, since)
      VALUES
        (:organizationId, :id, :accountId, :byMember, :byLogin, :byReason, :lineCount, :state,
         :sharedToo, :applied, :since)
      """;

  private static final String REPLACE =
      """
      UPDATE mapping_list
      SET by_member = :byMember, by_login = :byLogin, by_reason = :byReason, state = :state, shared_too = :sharedToo, applied = :applied,
        since = :since
      WHERE organization_id = :organizationId AND id = :id AND by_member <=> :expectedByMember
        AND by_login <=> :expectedByLogin AND state = :expectedState AND shared_too = :expectedSharedToo
        AND applied = :expectedApplied AND since = :expectedSince
      """;

  private static final String PUT_LINE =
      """
      INSERT INTO mapping_line (organization_id, list_id, number, member_text, zoom_text, verdict)
      VALUES (:organization, :list, :number, :member, :zoom, :verdict)
      """;

  private static final String JUDGE =
      """
      UPDATE mapping_line SET verdict = :verdict
      WHERE organization_id = :organization AND list_id = :list AND number = :number
      """;

  private static final String LINES =
      """
      SELECT * FROM mapping_line
      WHERE organization_id = :organization AND list_id = :list AND number > :after
      ORDER BY number LIMIT :limit
      """;

  private static final String COUNTS =
      """
      SELECT verdict, COUNT(*) AS how_many FROM mapping_line
      WHERE organization_id = :organization AND list_id = :list GROUP BY verdict
      """;

  private final JdbcClient database;
  private final NamedParameterJdbcOperations batches;

  JdbcMappingLists(JdbcClient database, NamedParameterJdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  public void put(MappingList list, List<MappingLine> lines) {
    of(list.organization()).ifPresent(earlier -> forget(list.organization(), earlier.id()));
    database.sql(PUT).params(Columns.of(MappingListRow.of(list))).update();
    batch(PUT_LINE, list.organization(), list.id(), lines);
  }

  @Override
  public Optional<MappingList> of(OrganizationId organization) {
    return database
        .sql(OF)
        .param("organization", organization.value())
        .query((row, _) -> MappingListRow.read(row))
        .optional();
  }

  @Override
  public boolean replace(MappingList expected, MappingList next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(MappingListRow.of(expected), MappingListRow.of(next)))
            .update()
        == 1;
  }

  @Override
  public List<MappingLine> lines(OrganizationId organization, UUID list, int after, int limit) {
    return about(LINES, organization, list)
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, _) ->
                new MappingLine(
                    row.getInt("number"),
                    row.getString("member_text"),
                    row.getString("zoom_text"),
                    Verdict.valueOf(row.getString("verdict"))))
        .list();
  }

  @Override
  public void judge(OrganizationId organization, UUID list, Collection<MappingLine> lines) {
    batch(JUDGE, organization, list, lines);
  }

  @Override
  public Map<Verdict, Long> counts(OrganizationId organization, UUID list) {
    return about(COUNTS, organization, list)
        .query(
            (row, _) ->
                Map.entry(Verdict.valueOf(row.getString("verdict")), row.getLong("how_many")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void forget(OrganizationId organization, UUID list) {
    about(
            "DELETE FROM mapping_list WHERE organization_id = :organization AND id = :list",
            organization,
            list)
        .update();
    about(
            "DELETE FROM mapping_line WHERE organization_id = :organization AND list_id = :list",
            organization,
            list)
        .update();
  }

  private StatementSpec about(String sql, OrganizationId organization, UUID list) {
    return database.sql(sql).param("organization", organization.value()).param("list", list);
  }

  private void batch(
      String sql, OrganizationId organization, UUID list, Collection<MappingLine> lines) {
    batches.batchUpdate(
        sql,
        lines.stream()
            .map(
                line ->
                    new MapSqlParameterSource()
                        .addValue("organization", organization.value())
                        .addValue("list", list)
                        .addValue("number", line.number())
                        .addValue("member", line.memberText())
                        .addValue("zoom", line.zoomText())
                        .addValue("verdict", line.verdict().name()))
            .toArray(SqlParameterSource[]::new));
  }
}
