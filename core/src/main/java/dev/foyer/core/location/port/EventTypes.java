package dev.foyer.core.location.port;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps event types. */
public interface EventTypes {
  void add(EventType eventType);

  Optional<EventType> find(OrganizationId organization, EventTypeId id);

  /** A host's event types by name. */
  List<EventType> of(OrganizationId organization, MemberId host);

  /**
   * Event types by id, those after {@code after} ({@link EventTypeId#BEFORE_ALL} for the first), at
   * most {@code limit}.
   */
  List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit);

  /** How many have Zoom as their location and a host with one of these combinations of facts. */
  long countWithZoom(ConnectedUsers.Scope scope, Set<MemberFacts> hosts);
}
