package dev.foyer.core.platform.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Jobs} promises. All is left for a far day, so that no worker takes it. */
public abstract class JobsContract extends PortContract {
  private static final Instant FAR = Instant.parse("2037-01-02T03:04:05.678901Z");

  private Job job;

  /** When this job is to run, once for every time that it waits. */
  protected abstract List<Instant> waiting(Job job);

  private Jobs jobs() {
    return ports().jobs();
  }

  @BeforeEach
  void nameAJob() {
    job = new Job(JobKind.PROVISION_MEETING, acme.id().value(), given.id());
  }

  @Test
  void leavesAJobOfEveryKind() {
    for (JobKind kind : JobKind.values()) {
      Job left = new Job(kind, acme.id().value(), given.id());
      jobs().noLaterThan(left, FAR);
      assertThat(waiting(left)).containsExactly(FAR);
    }
  }

  @Test
  void keepsJobsApart() {
    jobs().noLaterThan(job, FAR);
    assertThat(waiting(new Job(JobKind.MATCH_MEMBER, job.organization(), job.subject()))).isEmpty();
    assertThat(waiting(new Job(job.kind(), other.id().value(), job.subject()))).isEmpty();
    assertThat(waiting(new Job(job.kind(), job.organization(), given.id()))).isEmpty();
  }

  @Test
  void bringsAJobForwardInsteadOfDoublingIt() {
    jobs().noLaterThan(job, FAR);
    jobs().noLaterThan(job, FAR.minusSeconds(60));
    assertThat(waiting(job)).containsExactly(FAR.minusSeconds(60));
  }

  @Test
  void putsNothingOff() {
    jobs().noLaterThan(job, FAR);
    jobs().noLaterThan(job, FAR.plusSeconds(60));
    assertThat(waiting(job)).containsExactly(FAR);
  }

  @Test
  void leavesAJobOnceForManyThreads() {
    AtomicInteger seconds = new AtomicInteger();
    Threads.allDo(
        () -> {
          Instant at = FAR.plusSeconds(seconds.getAndIncrement());
          return inOne(
              () -> {
                jobs().noLaterThan(job, at);
                return true;
              });
        });
    assertThat(waiting(job)).containsExactly(FAR);
  }

  @Test
  void forgetsAJobThatWasRolledBack() {
    inOneThatFails(() -> jobs().noLaterThan(job, FAR));
    assertThat(waiting(job)).isEmpty();
    jobs().noLaterThan(job, FAR);
    inOneThatFails(() -> jobs().noLaterThan(job, FAR.minusSeconds(60)));
    assertThat(waiting(job)).containsExactly(FAR);
  }
}
