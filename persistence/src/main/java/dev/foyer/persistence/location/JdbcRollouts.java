package dev.foyer.persistence.location;

import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rollouts on MariaDB: a row for each organization's latest. */
final class JdbcRollouts implements Rollouts {
  private static final String LATEST =
      "SELECT * FROM rollout WHERE organization_id = :organization";

  private static final String HOLD = LATEST + " FOR UPDATE";

  private static final String PUT =
      """
      INSERT INTO rollout
        (organization_id, id, state, since, total, reached, changed, restored)
      VALUES (:organizationId, :id, :state, :since, :total, :reached, :changed, :restored)
      ON DUPLICATE KEY UPDATE
        id = :id, state = :state, since = :since, total = :total, reached = :reached,
        changed = :changed, restored = :restored
      """;

  private static final String APPLYING = "APPLYING";
  private static final String APPLIED = "APPLIED";
  private static final String UNDOING = "UNDOING";
  private static final String UNDONE = "UNDONE";

  private record Row(
      UUID organizationId,
      UUID id,
      String state,
      Instant since,
      long total,
      UUID reached,
      long changed,
      long restored) {}

  private final JdbcClient database;

  JdbcRollouts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Rollout> latest(OrganizationId organization) {
    return read(LATEST, organization);
  }

  @Override
  public Optional<Rollout> hold(OrganizationId organization) {
    return read(HOLD, organization);
  }

  private Optional<Rollout> read(String sql, OrganizationId organization) {
    return database
        .sql(sql)
        .param("organization", organization.value())
        .query((row, _) -> rollout(row))
        .optional();
  }

  @Override
  public void put(Rollout rollout) {
    database.sql(PUT).params(Columns.of(row(rollout))).update();
  }

  private static Row row(Rollout rollout) {
    return switch (rollout) {
      case Rollout.Applying it -> row(it, APPLYING, it.total(), it.reached(), 0);
      case Rollout.Applied it -> row(it, APPLIED, 0, EventTypeId.BEFORE_ALL, 0);
      case Rollout.Undoing it -> row(it, UNDOING, 0, it.reached(), it.restored());
      case Rollout.Undone it -> row(it, UNDONE, 0, EventTypeId.BEFORE_ALL, it.restored());
    };
  }

  private static Row row(
      Rollout rollout, String state, long total, EventTypeId reached, long restored) {
    return new Row(
        rollout.organization().value(),
        rollout.id().value(),
        state,
        rollout.since(),
        total,
        reached.value(),
        rollout.changed(),
        restored);
  }

  private static Rollout rollout(ResultSet row) throws SQLException {
    RolloutId id = new RolloutId(row.getObject("id", UUID.class));
    OrganizationId organization = new OrganizationId(row.getObject("organization_id", UUID.class));
    Instant since = StoredInstant.read(row, "since");
    EventTypeId reached = new EventTypeId(row.getObject("reached", UUID.class));
    long changed = row.getLong("changed");
    long restored = row.getLong("restored");
    return switch (row.getString("state")) {
      case APPLYING ->
          new Rollout.Applying(id, organization, since, row.getLong("total"), reached, changed);
      case APPLIED -> new Rollout.Applied(id, organization, since, changed);
      case UNDOING -> new Rollout.Undoing(id, organization, since, changed, reached, restored);
      case UNDONE -> new Rollout.Undone(id, organization, since, changed, restored);
      case String unknown ->
          throw new IllegalStateException("A rollout is in unknown state " + unknown);
    };
  }
}
