package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OneRefreshForManyThreadsTest {
  private static final int THREADS = 64;
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final GrantKey grant = rig.connectOrganization(acme).grant();
  private final CountDownLatch asking = new CountDownLatch(THREADS);

  @Test
  @Timeout(60)
  void callsZoomOnceForOneExpiredToken() throws InterruptedException, ExecutionException {
    rig.clock().moveTo(rig.ports().grants().find(grant).orElseThrow().tokens().accessExpiresAt());
    rig.zoom().script().meanwhile(Operation.REFRESH, () -> await(asking));
    List<UsableAccess.Outcome> outcomes = allAsk();

    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
    assertThat(outcomes).hasSize(THREADS).containsOnly(outcomes.getFirst());
    assertThat(outcomes.getFirst()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION))
        .contains(rig.ports().grants().find(grant).orElseThrow().tokens());
  }

  @Test
  @Timeout(60)
  void letsNotEverybodyTryWhatHasJustFailed() throws InterruptedException, ExecutionException {
    rig.clock().moveTo(rig.ports().grants().find(grant).orElseThrow().tokens().accessExpiresAt());
    rig.zoom().script().meanwhile(Operation.REFRESH, () -> await(asking));
    rig.zoom()
        .script()
        .always(Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));

    assertThat(allAsk())
        .containsOnly(new UsableAccess.Outcome.NotNow(Obstacle.ZOOM_IN_TROUBLE, Optional.empty()));

    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isLessThan(THREADS / 4);
  }

  private List<UsableAccess.Outcome> allAsk() throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<UsableAccess.Outcome>> asked =
          Stream.generate(() -> threads.submit(this::ask)).limit(THREADS).toList();
      List<UsableAccess.Outcome> outcomes = new ArrayList<>();
      for (Future<UsableAccess.Outcome> one : asked) {
        outcomes.add(one.get());
      }
      return outcomes;
    }
  }

  private UsableAccess.Outcome ask() {
    asking.countDown();
    return rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("The threads never met.");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The test was stopped.", stopped);
    }
  }
}
