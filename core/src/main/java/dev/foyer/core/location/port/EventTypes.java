package dev.foyer.core.location.port;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps event types. */
public interface EventTypes {
  void add(EventType eventType);

  Optional<EventType> find(OrganizationId organization, EventTypeId id);

  /** A host's event types by name. */
  List<EventType> of(OrganizationId organization, MemberId host);

  /**
   * Event types by id, those after {@code after} (a nil id for the first), at most {@code limit}.
   */
  List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit);

  /** How many there are whose location is Zoom, by host. */
  long countWithZoom(OrganizationId organization, MemberId host);
}
