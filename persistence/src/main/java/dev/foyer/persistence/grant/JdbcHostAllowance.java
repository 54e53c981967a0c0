package dev.foyer.persistence.grant;

import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.HostAllowance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What hosts have spent in MariaDB; each statement commits by itself. */
final class JdbcHostAllowance implements HostAllowance {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcHostAllowance.class);

  /** Long enough to look back at a month. */
  private static final int DAYS_KEPT = 35;

  private static final String ADD =
      """
      INSERT IGNORE INTO zoom_host_days (environment, zoom_account, zoom_user, day, spent)
      VALUES (:environment, :account, :user, :day, 0)
      """;

  private static final String FORGET =
      """
      DELETE FROM zoom_host_days
      WHERE environment = :environment AND zoom_account = :account AND zoom_user = :user
        AND day < :day
      """;

  private static final String SPEND =
      """
      UPDATE zoom_host_days SET spent = spent + 1
      WHERE environment = :environment AND zoom_account = :account AND zoom_user = :user
        AND day = :day AND spent < :limit
      """;

  private static final String GIVE_BACK =
      """
      UPDATE zoom_host_days SET spent = spent - 1
      WHERE environment = :environment AND zoom_account = :account AND zoom_user = :user
        AND day = :day AND spent > 0
      """;

  private static final String EXHAUST =
      """
      INSERT INTO zoom_host_days (environment, zoom_account, zoom_user, day, spent)
      VALUES (:environment, :account, :user, :day, :limit)
      ON DUPLICATE KEY UPDATE spent = GREATEST(spent, VALUES(spent))
      """;

  private static final String SPENT =
      """
      SELECT zoom_user, spent FROM zoom_host_days
      WHERE environment = :environment AND zoom_account = :account AND zoom_user IN (:users)
        AND day = :day AND spent > 0
      """;

  private final JdbcClient database;

  JdbcHostAllowance(JdbcClient database) {
    this.database = database;
  }

  @Override
  public HostTurn reserve(LimitedHost host, LocalDate day) {
    try {
      if (about(SPEND, host, day).param("limit", LimitedHost.PER_DAY).update() == 1) {
        return HostTurn.GRANTED;
      }
      begin(host, day);
      return about(SPEND, host, day).param("limit", LimitedHost.PER_DAY).update() == 1
          ? HostTurn.GRANTED
          : HostTurn.SPENT;
    } catch (DataAccessException unreadable) {
      LOG.warn("What a host has spent can't be read, so nothing is changed at Zoom", unreadable);
      return HostTurn.UNKNOWN;
    }
  }

  /** Begins the host's day, if it hasn't begun, and forgets those of long ago. */
  private void begin(LimitedHost host, LocalDate day) {
    if (about(ADD, host, day).update() == 1) {
      about(FORGET, host, day.minusDays(DAYS_KEPT)).update();
    }
  }

  @Override
  public void giveBack(LimitedHost host, LocalDate day) {
    try {
      about(GIVE_BACK, host, day).update();
    } catch (DataAccessException notNow) {
      LOG.warn("A turn that wasn't used counts as spent", notNow);
    }
  }

  @Override
  public void exhaust(LimitedHost host, LocalDate day) {
    try {
      about(EXHAUST, host, day).param("limit", LimitedHost.PER_DAY).update();
    } catch (DataAccessException notNow) {
      LOG.warn("That a host's day is spent isn't stored; Zoom tells it again", notNow);
    }
  }

  @Override
  public Map<ZoomUserId, Integer> spent(
      ZoomEnvironment environment, ZoomAccountId account, Set<ZoomUserId> users, LocalDate day) {
    Map<ZoomUserId, Integer> found = new HashMap<>();
    if (!users.isEmpty()) {
      database
          .sql(SPENT)
          .param("environment", environment.name())
          .param("account", account.value())
          .param("users", users.stream().map(ZoomUserId::value).toList())
          .param("day", day)
          .query(
              row -> {
                found.put(new ZoomUserId(row.getString("zoom_user")), row.getInt("spent"));
              });
    }
    return Map.copyOf(found);
  }

  private StatementSpec about(String sql, LimitedHost host, LocalDate day) {
    return database
        .sql(sql)
        .param("environment", host.environment().name())
        .param("account", host.account().value())
        .param("user", host.user().value())
        .param("day", day);
  }
}
