package dev.foyer.persistence.location;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** An event type as stored. */
@Table("event_type")
record EventTypeRow(
    UUID organizationId,
    @Id UUID id,
    UUID hostId,
    String name,
    long durationSeconds,
    String location,
    String locationText,
    Instant createdAt) {

  static EventTypeRow of(EventType eventType) {
    StoredLocation location = StoredLocation.of(eventType.location());
    return new EventTypeRow(
        eventType.organization().value(),
        eventType.id().value(),
        eventType.host().value(),
        eventType.name(),
        eventType.duration().toSeconds(),
        location.kind(),
        location.text(),
        eventType.createdAt());
  }

  EventType toEventType() {
    return new EventType(
        new EventTypeId(id),
        new OrganizationId(organizationId),
        new MemberId(hostId),
        name,
        Duration.ofSeconds(durationSeconds),
        new StoredLocation(location, locationText).toLocation(),
        createdAt);
  }
}
