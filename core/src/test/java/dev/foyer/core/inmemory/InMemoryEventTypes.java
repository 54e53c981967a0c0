package dev.foyer.core.inmemory;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Event types in memory. Names are sorted without case. */
public final class InMemoryEventTypes implements EventTypes {
  private static final Comparator<EventTypeId> BY_ID =
      Comparator.comparing(EventTypeId::value, InMemoryStore.BY_BYTES);
  private static final Comparator<After> BY_NAME =
      Comparator.comparing((After place) -> place.name().toLowerCase(Locale.ROOT))
          .thenComparing(After::id, BY_ID);

  private final Table<Key<EventTypeId>, EventType> eventTypes;
  private final InMemoryConnectedUsers connectedUsers;

  public InMemoryEventTypes(InMemoryStore store, InMemoryConnectedUsers connectedUsers) {
    this.connectedUsers = connectedUsers;
    this.eventTypes = new Table<>(store);
  }

  @Override
  public void add(EventType eventType) {
    eventTypes.add(key(eventType), eventType);
  }

  @Override
  public Optional<EventType> find(OrganizationId organization, EventTypeId id) {
    return eventTypes.find(new Key<>(organization, id));
  }

  /** A transaction has the whole store for itself. */
  @Override
  public Optional<EventType> hold(OrganizationId organization, EventTypeId id) {
    return find(organization, id);
  }

  @Override
  public boolean replace(EventType expected, EventType next) {
    return eventTypes.replace(key(expected), expected, next);
  }

  @Override
  public boolean remove(OrganizationId organization, EventTypeId id) {
    return eventTypes.remove(new Key<>(organization, id));
  }

  @Override
  public List<EventType> of(OrganizationId organization, MemberId host) {
    return byName(where(organization, found -> found.hosts().contains(host))).toList();
  }

  @Override
  public List<EventType> page(OrganizationId organization, After after, int limit) {
    return page(where(organization, _ -> true), after, limit);
  }

  @Override
  public List<EventType> notFollowing(OrganizationId organization, After after, int limit) {
    return page(where(organization, InMemoryEventTypes::doesNotFollow), after, limit);
  }

  @Override
  public List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit) {
    return where(organization, found -> BY_ID.compare(found.id(), after) > 0)
        .sorted(Comparator.comparing(EventType::id, BY_ID))
        .limit(limit)
        .toList();
  }

  @Override
  public long countFollowing(OrganizationId organization) {
    return where(organization, found -> !doesNotFollow(found)).count();
  }

  @Override
  public long countNotFollowing(OrganizationId organization) {
    return where(organization, InMemoryEventTypes::doesNotFollow).count();
  }

  @Override
  public long countOf(OrganizationId organization, RolloutId rollout) {
    return where(organization, found -> found.rollout().equals(Optional.of(rollout))).count();
  }

  @Override
  public long countStopping(Which which, HostsZoom hosts) {
    return where(hosts.scope().organization(), found -> isMeant(which, found.location()))
        .filter(found -> stops(found, hosts))
        .count();
  }

  private boolean stops(EventType eventType, HostsZoom hosts) {
    return switch (eventType.rule()) {
      case ORGANIZER -> anyOf(List.of(eventType.hosts().getFirst()), hosts, hosts.losing());
      case BOOKED_HOST -> anyOf(eventType.hosts(), hosts, hosts.losing());
      case FIRST_WORKING, ROUND_ROBIN ->
          anyOf(eventType.hosts(), hosts, hosts.losing())
              && !anyOf(eventType.hosts(), hosts, hosts.keeping());
    };
  }

  private boolean anyOf(List<MemberId> members, HostsZoom hosts, Set<MemberFacts> wanted) {
    return members.stream()
        .flatMap(member -> connectedUsers.factsOf(hosts.scope(), member).stream())
        .anyMatch(wanted::contains);
  }

  private static boolean isMeant(Which which, Location location) {
    return switch (which) {
      case ON_ZOOM ->
          location instanceof Location.Zoom
              || location instanceof Location.OrganizationDefault(Location.Zoom _);
      case ON_ZOOM_OR_FOLLOWING ->
          location instanceof Location.Zoom || location instanceof Location.OrganizationDefault;
      case NOT_FOLLOWING -> !(location instanceof Location.OrganizationDefault);
    };
  }

  private static boolean doesNotFollow(EventType eventType) {
    return isMeant(Which.NOT_FOLLOWING, eventType.location());
  }

  private Stream<EventType> where(OrganizationId organization, Predicate<EventType> wanted) {
    return eventTypes
        .where(found -> found.organization().equals(organization) && wanted.test(found))
        .stream();
  }

  private static List<EventType> page(Stream<EventType> found, After after, int limit) {
    return byName(found.filter(one -> BY_NAME.compare(After.behind(one), after) > 0))
        .limit(limit)
        .toList();
  }

  private static Stream<EventType> byName(Stream<EventType> found) {
    return found.sorted(Comparator.comparing(After::behind, BY_NAME));
  }

  private static Key<EventTypeId> key(EventType eventType) {
    return new Key<>(eventType.organization(), eventType.id());
  }
}
