package dev.foyer.persistence.location;

import dev.foyer.core.location.EventType;
import dev.foyer.core.organization.MemberId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One of an event type's hosts as stored. */
record HostRow(UUID memberId, int position, @Nullable Instant lastOrganizedAt) {

  static List<HostRow> of(EventType eventType) {
    List<MemberId> hosts = eventType.hosts();
    return IntStream.range(0, hosts.size())
        .mapToObj(
            position ->
                new HostRow(
                    hosts.get(position).value(),
                    position,
                    eventType.turns().get(hosts.get(position))))
        .toList();
  }

  static HostRow read(ResultSet row) throws SQLException {
    return new HostRow(
        row.getObject("member_id", UUID.class),
        row.getInt("position"),
        StoredInstant.readIfThere(row, "last_organized_at"));
  }

  MemberId toMember() {
    return new MemberId(memberId);
  }

  static Map<MemberId, Instant> turns(List<HostRow> hosts) {
    Map<MemberId, Instant> turns = new HashMap<>();
    for (HostRow host : hosts) {
      if (host.lastOrganizedAt() != null) {
        turns.put(host.toMember(), host.lastOrganizedAt());
      }
    }
    return turns;
  }
}
