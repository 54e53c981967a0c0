package dev.foyer.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes with a pool each, and a grant that all their threads want to refresh. */
class LeaseAcrossNodesTest {
  private static final int THREADS = 64;

  @Test
  void givesOneLeaseToManyThreadsOnTwoNodes() throws Exception {
    TestDatabase database = TestDatabase.fresh();
    try (ConfigurableApplicationContext one = TestStorage.on(database);
        ConfigurableApplicationContext other = TestStorage.on(database);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      HeldGrant grant = grantWhoseLeaseIsOver(new JdbcPorts(one));
      CountDownLatch go = new CountDownLatch(1);
      List<Future<Optional<Lease>>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Grants grants = (i % 2 == 0 ? one : other).getBean(Grants.class);
        asked.add(
            threads.submit(
                () -> {
                  go.await();
                  return grants.lease(grant, Duration.ofMinutes(5));
                }));
      }
      go.countDown();
      List<Lease> leases = new ArrayList<>();
      for (Future<Optional<Lease>> answer : asked) {
        answer.get().ifPresent(leases::add);
      }
      assertThat(leases).hasSize(1);
    }
  }

  private static HeldGrant grantWhoseLeaseIsOver(JdbcPorts ports) {
    Given given = new Given(ports.ids(), Given.NOON);
    var connection = given.anActiveConnection().build();
    GrantKey key = connection.grant();
    ports.grants().add(key, Owners.of(connection), given.tokens());
    HeldGrant grant = ports.grants().find(key).orElseThrow();
    ports.grants().lease(grant, Duration.ZERO).orElseThrow();
    return grant;
  }
}
