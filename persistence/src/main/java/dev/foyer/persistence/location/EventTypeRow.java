package dev.foyer.persistence.location;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.Terms;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event type as stored, without its hosts. */
record EventTypeRow(
    UUID organizationId,
    UUID id,
    String hostRule,
    String name,
    long durationSeconds,
    boolean followsDefault,
    String location,
    String locationText,
    @Nullable UUID rolloutId,
    int revision,
    Instant createdAt) {

  static EventTypeRow of(EventType eventType) {
    StoredLocation place = StoredLocation.of(place(eventType.location()));
    return new EventTypeRow(
        eventType.organization().value(),
        eventType.id().value(),
        eventType.rule().name(),
        eventType.name(),
        eventType.duration().toSeconds(),
        eventType.location() instanceof Location.OrganizationDefault,
        place.kind(),
        place.text(),
        eventType.rollout().map(RolloutId::value).orElse(null),
        eventType.revision(),
        eventType.createdAt());
  }

  private static Location.Place place(Location location) {
    return switch (location) {
      case Location.OrganizationDefault(Location.Place otherwise) -> otherwise;
      case Location.Place place -> place;
    };
  }

  static EventTypeRow read(ResultSet row) throws SQLException {
    return new EventTypeRow(
        row.getObject("organization_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getString("host_rule"),
        row.getString("name"),
        row.getLong("duration_seconds"),
        row.getBoolean("follows_default"),
        row.getString("location"),
        row.getString("location_text"),
        row.getObject("rollout_id", UUID.class),
        row.getInt("revision"),
        StoredInstant.read(row, "created_at"));
  }

  EventType with(List<HostRow> hosts) {
    return new EventType(
        new EventTypeId(id),
        new OrganizationId(organizationId),
        new Terms(
            hosts.stream().map(HostRow::toMember).toList(),
            HostRule.valueOf(hostRule),
            name,
            Duration.ofSeconds(durationSeconds),
            whole()),
        HostRow.turns(hosts),
        Optional.ofNullable(rolloutId).map(RolloutId::new),
        revision,
        createdAt);
  }

  private Location whole() {
    Location.Place place = new StoredLocation(location, locationText).toPlace();
    return followsDefault ? new Location.OrganizationDefault(place) : place;
  }
}
