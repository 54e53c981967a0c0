package dev.foyer.core.inmemory;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Event types in memory. */
public final class InMemoryEventTypes implements EventTypes {
  private static final Comparator<EventTypeId> BY_ID =
      Comparator.comparing(EventTypeId::value, InMemoryStore.BY_BYTES);

  private final Table<Key<EventTypeId>, EventType> eventTypes;

  private final InMemoryConnectedUsers connectedUsers;

  public InMemoryEventTypes(InMemoryStore store, InMemoryConnectedUsers connectedUsers) {
    this.connectedUsers = connectedUsers;
    this.eventTypes = new Table<>(store);
  }

  @Override
  public void add(EventType eventType) {
    eventTypes.add(new Key<>(eventType.organization(), eventType.id()), eventType);
  }

  @Override
  public Optional<EventType> find(OrganizationId organization, EventTypeId id) {
    return eventTypes.find(new Key<>(organization, id));
  }

  @Override
  public List<EventType> of(OrganizationId organization, MemberId host) {
    return eventTypes
        .where(found -> found.organization().equals(organization) && found.host().equals(host))
        .stream()
        .sorted(Comparator.comparing(EventType::name).thenComparing(EventType::id, BY_ID))
        .toList();
  }

  @Override
  public List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit) {
    return eventTypes
        .where(
            found ->
                found.organization().equals(organization) && BY_ID.compare(found.id(), after) > 0)
        .stream()
        .sorted(Comparator.comparing(EventType::id, BY_ID))
        .limit(limit)
        .toList();
  }

  @Override
  public long countWithZoom(ConnectedUsers.Scope scope, Set<MemberFacts> hosts) {
    return eventTypes.where(found -> found.organization().equals(scope.organization())).stream()
        .filter(found -> found.location() instanceof Location.Zoom)
        .filter(
            found ->
                connectedUsers.factsOf(scope, found.host()).filter(hosts::contains).isPresent())
        .count();
  }
}
