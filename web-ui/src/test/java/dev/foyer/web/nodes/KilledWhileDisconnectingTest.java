package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed while it disconnects: the job that it left ends the grant all the same. */
class KilledWhileDisconnectingTest {

  private final Cluster cluster = Cluster.shared();
  private final NodeProcess victim = cluster.victim();

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster);
  }

  @AfterEach
  void closeVictim() {
    victim.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_THE_REVOKE", "AFTER_THE_REVOKE"})
  void leavesTheRestToAJob(Point point) {
    victim.until(point, () -> victim.disconnect(acme.organization()));
    victim.kill();
    assertThat(acme.connection()).isInstanceOf(OrganizationConnection.Ended.class);
    assertThat(cluster.stored()).hasSize(1);
    assertThat(jobsLeft()).isEqualTo(1);
    assertThat(cluster.here().parts().foyer().jobs().run(endGrant()))
        .isEqualTo(new JobAnswer.Done());
    assertThat(acme.revokedAtZoom()).isTrue();
    assertThat(cluster.stored()).isEmpty();
    GoldenInvariant.holdsOn(cluster);
  }

  private Job endGrant() {
    return new Job(
        JobKind.END_GRANT, acme.organization().value(), acme.grant().connection().value());
  }

  private long jobsLeft() {
    return cluster
        .database()
        .sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance LIKE :name")
        .param("name", "END_GRANT/%/" + acme.grant().connection())
        .query(Long.class)
        .single();
  }
}
