package dev.foyer.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database can't be reached: nothing may be called, and nothing breaks. */
class AllowancesWithoutDatabaseTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoomAccountId ACCOUNT = new ZoomAccountId("acme");
  private static final LimitedCalls CALLS =
      new LimitedCalls(ZoomEnvironment.SIMULATED, ACCOUNT, CallWeight.LIGHT);
  private static final LimitedHost HOST =
      new LimitedHost(ZoomEnvironment.SIMULATED, ACCOUNT, new ZoomUserId("dan"));

  private final JdbcClient nowhere =
      JdbcClient.create(new DriverManagerDataSource("jdbc:mariadb://127.0.0.1:1/none"));
  private final BucketTable table = new BucketTable(nowhere);
  private final ZoomAllowance calls =
      new JdbcZoomAllowance(table, new SharedBuckets(table, () -> NOON), () -> NOON);
  private final HostAllowance hosts = new JdbcHostAllowance(nowhere);

  @Test
  void grantsNothing() {
    assertThat(calls.take(CALLS, new Pace(30))).isEqualTo(new Turn.Unknown());
    assertThat(hosts.reserve(HOST, TODAY)).isEqualTo(HostTurn.UNKNOWN);
  }

  @Test
  void breaksNothingElse() {
    assertThatCode(() -> calls.learn(CALLS, new Pace(30))).doesNotThrowAnyException();
    assertThatCode(() -> calls.close(CALLS, NOON)).doesNotThrowAnyException();
    assertThatCode(() -> hosts.giveBack(HOST, TODAY)).doesNotThrowAnyException();
    assertThatCode(() -> hosts.exhaust(HOST, TODAY)).doesNotThrowAnyException();
  }
}
