package dev.foyer.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** One organization's flood of jobs, and the few of another one that come after it. */
class FairJobsTest {
  private static final int FLOOD = 2_000;
  private static final int FEW = 20;
  private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void letsTheFewGoBeforeTheFlood() {
    UUID few = leaveAFloodAndAFew();
    try (Workers workers = new Workers(database)) {
      Workers.Runs runs = workers.start(_ -> {});
      await().atMost(Duration.ofMinutes(2)).until(() -> runs.begun().size() == FLOOD + FEW);
      assertThat(lastOf(few, runs.begun())).isLessThan(200);
    }
  }

  private UUID leaveAFloodAndAFew() {
    try (ConfigurableApplicationContext storage = TestStorage.on(database)) {
      JdbcPorts ports = new JdbcPorts(storage);
      UUID many = ports.ids().next();
      UUID few = ports.ids().next();
      ports.transactions().inOne(() -> leave(ports, many, FLOOD, PAST));
      leave(ports, few, FEW, PAST.plusSeconds(60));
      return few;
    }
  }

  private static void leave(JdbcPorts ports, UUID organization, int jobs, Instant at) {
    for (int job = 0; job < jobs; job++) {
      ports
          .jobs()
          .noLaterThan(
              new Job(JobKind.PROVISION_MEETING, organization, ports.ids().next()),
              at.plusMillis(job));
    }
  }

  private static int lastOf(UUID organization, List<Job> begun) {
    List<UUID> order = begun.stream().map(Job::organization).toList();
    return order.lastIndexOf(organization);
  }
}
