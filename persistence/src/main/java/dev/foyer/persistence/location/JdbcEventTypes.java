package dev.foyer.persistence.location;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.member.MembersWithFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Event types on MariaDB. */
final class JdbcEventTypes implements EventTypes {
  private static final String COUNT_WITH_ZOOM =
      "SELECT COUNT(*) FROM event_type e JOIN "
          + MembersWithFacts.SQL
          + """
            f ON f.id = e.host_id
            WHERE e.organization_id = :organization AND e.location = :zoom
              AND CONCAT(f.personal, '/', f.matched, '/', f.opted) IN (:hosts)
            """;

  private final EventTypeRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcEventTypes(EventTypeRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public void add(EventType eventType) {
    aggregates.insert(EventTypeRow.of(eventType));
  }

  @Override
  public Optional<EventType> find(OrganizationId organization, EventTypeId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(EventTypeRow::toEventType);
  }

  @Override
  public List<EventType> of(OrganizationId organization, MemberId host) {
    return eventTypes(
        rows.findByOrganizationIdAndHostIdOrderByNameAscIdAsc(organization.value(), host.value()));
  }

  @Override
  public List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit) {
    return eventTypes(
        rows.findByOrganizationIdAndIdGreaterThanOrderById(
            organization.value(), after.value(), Limit.of(limit)));
  }

  @Override
  public long countWithZoom(ConnectedUsers.Scope scope, Set<MemberFacts> hosts) {
    if (hosts.isEmpty()) {
      return 0;
    }
    return database
        .sql(COUNT_WITH_ZOOM)
        .params(MembersWithFacts.in(scope))
        .param("zoom", StoredLocation.ZOOM)
        .param("hosts", MembersWithFacts.names(hosts))
        .query(Long.class)
        .single();
  }

  private static List<EventType> eventTypes(List<EventTypeRow> rows) {
    return rows.stream().map(EventTypeRow::toEventType).toList();
  }
}
