package dev.foyer.core.platform.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryJobsTest extends JobsContract {
  private final InMemoryPorts ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }

  @Override
  protected List<Instant> waiting(Job job) {
    return ports.jobs().dueAt(job).stream().toList();
  }

  @Test
  void runsWhatIsDueAndWhatThatLeaves() {
    Job first = new Job(JobKind.RESUME_WAITING_MEETINGS, acme.id().value(), acme.id().value());
    Job second = new Job(JobKind.PROVISION_MEETING, acme.id().value(), given.id());
    ports.jobs().noLaterThan(first, given.now());
    List<Job> run = new ArrayList<>();
    int runs =
        ports
            .jobs()
            .runDue(
                job -> {
                  run.add(job);
                  if (job.equals(first)) {
                    ports.jobs().noLaterThan(second, given.now());
                    return new JobAnswer.Done();
                  }
                  return new JobAnswer.Again(given.now().plusSeconds(1));
                },
                given.now());
    assertThat(runs).isEqualTo(2);
    assertThat(run).containsExactly(first, second);
    assertThat(waiting(first)).isEmpty();
    assertThat(waiting(second)).containsExactly(given.now().plusSeconds(1));
  }

  @Test
  void keepsAJobWhoseRunFails() {
    Job job = new Job(JobKind.MATCH_MEMBER, acme.id().value(), ada.id().value());
    ports.jobs().noLaterThan(job, given.now());
    assertThatThrownBy(
            () ->
                ports
                    .jobs()
                    .runDue(
                        _ -> {
                          throw new IllegalStateException("on purpose");
                        },
                        given.now()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(waiting(job)).containsExactly(given.now());
  }
}
