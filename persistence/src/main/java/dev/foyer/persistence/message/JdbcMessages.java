package dev.foyer.persistence.message;

import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages on MariaDB. A unique key keeps the same from being told twice. */
final class JdbcMessages implements Messages {
  private static final String MARK_READ =
      """
      UPDATE message SET read_at = :at
      WHERE organization_id = :organization AND member_id = :member AND id = :id
        AND read_at IS NULL
      """;
  private static final String MARK_ALL_READ =
      """
      UPDATE message SET read_at = :at
      WHERE organization_id = :organization AND member_id = :member AND id <= :id
        AND read_at IS NULL
      """;
  private static final String MAILED =
      """
      UPDATE message SET mail = :state
      WHERE organization_id = :organization AND id = :id AND mail = 'WAITS'
      """;

  private static final String FORGET_READ =
      "DELETE FROM message WHERE read_at < :instant ORDER BY read_at LIMIT :limit";
  private static final String FORGET_TOLD =
      "DELETE FROM message WHERE told_at < :instant ORDER BY told_at LIMIT :limit";

  private final MessageRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcMessages(MessageRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public boolean add(Message message) {
    try {
      aggregates.insert(MessageRow.of(message));
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  @Override
  public Optional<Message> find(OrganizationId organization, MessageId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(MessageRow::toMessage);
  }

  @Override
  public List<Message> to(
      OrganizationId organization, MemberId member, MessageId before, int limit) {
    return rows
        .findByOrganizationIdAndMemberIdAndIdLessThanOrderByIdDesc(
            organization.value(), member.value(), before.value(), Limit.of(limit))
        .stream()
        .map(MessageRow::toMessage)
        .toList();
  }

  @Override
  public long countUnread(OrganizationId organization, MemberId member) {
    return rows.countByOrganizationIdAndMemberIdAndReadAtIsNull(
        organization.value(), member.value());
  }

  @Override
  public void markRead(OrganizationId organization, MemberId member, MessageId id, Instant at) {
    mark(MARK_READ, organization, member, id, at);
  }

  @Override
  public void markAllRead(
      OrganizationId organization, MemberId member, MessageId upTo, Instant at) {
    mark(MARK_ALL_READ, organization, member, upTo, at);
  }

  @Override
  public void mailed(OrganizationId organization, MessageId id, MailState state) {
    database
        .sql(MAILED)
        .param("state", state.name())
        .param("organization", organization.value())
        .param("id", id.value())
        .update();
  }

  @Override
  public Optional<MessageId> newest(OrganizationId organization) {
    return rows.findFirstByOrganizationIdOrderByIdDesc(organization.value())
        .map(row -> new MessageId(row.id()));
  }

  @Override
  public int forgetReadBefore(Instant instant, int limit) {
    return forget(FORGET_READ, instant, limit);
  }

  @Override
  public int forgetToldBefore(Instant instant, int limit) {
    return forget(FORGET_TOLD, instant, limit);
  }

  private int forget(String sql, Instant instant, int limit) {
    return database
        .sql(sql)
        .param("instant", StoredInstant.of(instant))
        .param("limit", limit)
        .update();
  }

  private void mark(
      String sql, OrganizationId organization, MemberId member, MessageId id, Instant at) {
    database
        .sql(sql)
        .param("at", StoredInstant.of(at))
        .param("organization", organization.value())
        .param("member", member.value())
        .param("id", id.value())
        .update();
  }
}
