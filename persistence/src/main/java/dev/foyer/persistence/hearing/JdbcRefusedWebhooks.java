package dev.foyer.persistence.hearing;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When webhooks were refused, on MariaDB: a row for each app. */
final class JdbcRefusedWebhooks implements RefusedWebhooks {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcRefusedWebhooks.class);

  private static final String NOTE =
      """
      INSERT INTO refused_webhook (app, last_at) VALUES (:app, :at)
      ON DUPLICATE KEY UPDATE last_at = GREATEST(last_at, :at)
      """;

  private static final String LAST = "SELECT last_at FROM refused_webhook WHERE app = :app";

  private final JdbcClient database;

  JdbcRefusedWebhooks(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void note(ZoomApp app, Instant at) {
    try {
      database.sql(NOTE).param("app", app.name()).param("at", StoredInstant.of(at)).update();
    } catch (DataAccessException notNow) {
      LOG.warn("That a webhook was refused isn't stored; the next one tells it again", notNow);
    }
  }

  @Override
  public Optional<Instant> last(ZoomApp app) {
    return database
        .sql(LAST)
        .param("app", app.name())
        .query((row, _) -> StoredInstant.read(row, "last_at"))
        .optional();
  }
}
