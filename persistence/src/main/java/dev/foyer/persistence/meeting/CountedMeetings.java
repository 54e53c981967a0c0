package dev.foyer.persistence.meeting;

import dev.foyer.core.meeting.MeetingCount;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts meetings by when they were first wanted, from an index alone. */
record CountedMeetings(JdbcClient database) {
  private static final String COUNT =
      """
      SELECT INTERVAL(TIMESTAMPDIFF(SECOND, :from, wanted_at), :edges) AS span, state,
             COUNT(*) AS meetings
      FROM meeting
      WHERE organization_id = :organization AND wanted_at >= :from AND wanted_at < :until
      GROUP BY span, state
      """;

  /** One count for each span between an edge and the next. */
  List<MeetingCount> between(OrganizationId organization, List<Instant> edges) {
    Instant from = edges.getFirst();
    List<MeetingCount> counts =
        new ArrayList<>(Collections.nCopies(edges.size() - 1, MeetingCount.NONE));
    database
        .sql(COUNT)
        .param("organization", organization.value())
        .param("from", StoredInstant.of(from))
        .param("until", StoredInstant.of(edges.getLast()))
        .param(
            "edges", edges.stream().map(edge -> Duration.between(from, edge).toSeconds()).toList())
        .query(
            row -> {
              int span = row.getInt("span") - 1;
              MeetingCount found =
                  MeetingRow.count(row.getString("state"), row.getLong("meetings"));
              counts.set(span, counts.get(span).plus(found));
            });
    return List.copyOf(counts);
  }
}
