package dev.foyer.persistence.location;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.member.MembersWithFacts;
import dev.foyer.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Event types on MariaDB: a row for each, and one for each host. */
final class JdbcEventTypes implements EventTypes {
  private static final Collection<String> NOBODY = List.of("-");

  private final JdbcClient database;

  JdbcEventTypes(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(EventType eventType) {
    database.sql(EventTypeSql.ADD).params(Columns.of(EventTypeRow.of(eventType))).update();
    HostRow.of(eventType).forEach(host -> put(eventType, host));
  }

  @Override
  public Optional<EventType> find(OrganizationId organization, EventTypeId id) {
    return eventTypes(about(EventTypeSql.FIND, organization, id)).stream().findFirst();
  }

  @Override
  public Optional<EventType> hold(OrganizationId organization, EventTypeId id) {
    return about(EventTypeSql.LOCK, organization, id)
        .query(UUID.class)
        .optional()
        .flatMap(_ -> find(organization, id));
  }

  @Override
  public boolean replace(EventType expected, EventType next) {
    boolean replaced =
        database
                .sql(EventTypeSql.REPLACE)
                .params(Columns.of(EventTypeRow.of(next)))
                .param("expectedRevision", expected.revision())
                .update()
            == 1;
    if (replaced) {
      replaceHosts(HostRow.of(expected), next);
    }
    return replaced;
  }

  private void replaceHosts(List<HostRow> before, EventType next) {
    List<HostRow> after = HostRow.of(next);
    List<UUID> staying = after.stream().map(HostRow::memberId).toList();
    if (before.stream().anyMatch(host -> !staying.contains(host.memberId()))) {
      about(EventTypeSql.REMOVE_HOSTS_BUT, next.organization(), next.id())
          .param("staying", staying)
          .update();
    }
    after.stream().filter(host -> !before.contains(host)).forEach(host -> put(next, host));
  }

  private void put(EventType eventType, HostRow host) {
    about(EventTypeSql.PUT_HOST, eventType.organization(), eventType.id())
        .params(Columns.of(host))
        .update();
  }

  @Override
  public boolean remove(OrganizationId organization, EventTypeId id) {
    boolean removed = about(EventTypeSql.REMOVE, organization, id).update() == 1;
    if (removed) {
      about(EventTypeSql.REMOVE_HOSTS, organization, id).update();
    }
    return removed;
  }

  @Override
  public List<EventType> of(OrganizationId organization, MemberId host) {
    return eventTypes(about(EventTypeSql.OF_HOST, organization).param("host", host.value()));
  }

  @Override
  public List<EventType> page(OrganizationId organization, After after, int limit) {
    return page(EventTypeSql.PAGE, organization, after, limit);
  }

  @Override
  public List<EventType> notFollowing(OrganizationId organization, After after, int limit) {
    return page(EventTypeSql.NOT_FOLLOWING, organization, after, limit);
  }

  private List<EventType> page(String sql, OrganizationId organization, After after, int limit) {
    return eventTypes(
        about(sql, organization)
            .param("afterName", after.name())
            .param("afterId", after.id().value())
            .param("limit", limit));
  }

  @Override
  public List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit) {
    return eventTypes(
        about(EventTypeSql.AFTER_ID, organization)
            .param("afterId", after.value())
            .param("limit", limit));
  }

  @Override
  public long countFollowing(OrganizationId organization) {
    return about(EventTypeSql.COUNT_FOLLOWING, organization).query(Long.class).single();
  }

  @Override
  public long countNotFollowing(OrganizationId organization) {
    return about(EventTypeSql.COUNT_NOT_FOLLOWING, organization).query(Long.class).single();
  }

  @Override
  public long countOf(OrganizationId organization, RolloutId rollout) {
    return about(EventTypeSql.COUNT_OF_ROLLOUT, organization)
        .param("rollout", rollout.value())
        .query(Long.class)
        .single();
  }

  @Override
  public long countStopping(Which which, HostsZoom hosts) {
    return database
        .sql(EventTypeSql.countStopping(which))
        .params(MembersWithFacts.in(hosts.scope()))
        .param("losing", names(hosts.losing()))
        .param("keeping", names(hosts.keeping()))
        .query(Long.class)
        .single();
  }

  private static Collection<String> names(Set<MemberFacts> facts) {
    return facts.isEmpty() ? NOBODY : MembersWithFacts.names(facts);
  }

  private StatementSpec about(String sql, OrganizationId organization) {
    return database.sql(sql).param("organization", organization.value());
  }

  private StatementSpec about(String sql, OrganizationId organization, EventTypeId id) {
    return about(sql, organization).param("id", id.value());
  }

  private static List<EventType> eventTypes(StatementSpec statement) {
    return statement.query(JdbcEventTypes::withHosts);
  }

  private static List<EventType> withHosts(ResultSet rows) throws SQLException {
    Map<EventTypeRow, List<HostRow>> hosts = new LinkedHashMap<>();
    while (rows.next()) {
      hosts
          .computeIfAbsent(EventTypeRow.read(rows), _ -> new ArrayList<>())
          .add(HostRow.read(rows));
    }
    return hosts.entrySet().stream().map(entry -> entry.getKey().with(entry.getValue())).toList();
  }
}
