package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many want a token, or Zoom is slow: one refresh, whose result all get, in good time. */
class RefreshUnderPressureTest {

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("refresh-under-pressure");
    refreshes = Refreshes.of(parts, Acme.founded(parts));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @BeforeEach
  void begin() {
    refreshes.anew();
  }

  @AfterEach
  void comesToRest() {
    refreshes.assertGolden();
  }

  @Test
  void refreshesOnceForManyThreads() throws Exception {
    List<UsableAccess.Outcome> answers = refreshes.allRenew(64, parts.foyer());

    assertThat(answers).containsOnly(new UsableAccess.Outcome.Usable(refreshes.access()));
    assertThat(refreshes.calls()).isEqualTo(1);
  }

  @Test
  void letsTwoHundredWaitersGoAsSoonAsTheAnswerIsThere() throws Exception {
    refreshes.fault("\"delayMillis\":2000");
    long begin = System.nanoTime();

    List<UsableAccess.Outcome> answers = refreshes.allRenew(200, parts.foyer());

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    assertThat(answers).containsOnly(new UsableAccess.Outcome.Usable(refreshes.access()));
    assertThat(refreshes.calls()).isEqualTo(1);
  }

  @Test
  void refreshesNothingInAThousandCallsWithAFreshToken() {
    for (int call = 0; call < 1_000; call++) {
      assertThat(refreshes.fresh()).isEqualTo(new UsableAccess.Outcome.Usable(refreshes.access()));
    }
    assertThat(refreshes.calls()).isZero();
  }

  @Test
  void keepsTheWinnersPairWhenALoserIsRefused() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    CountDownLatch loserHasAsked = new CountDownLatch(1);
    Foyer winner =
        NodeBeside.interruptedAfterTheAnswer(
            parts,
            () -> {
              answered.countDown();
              reach(loserHasAsked);
            });
    Foyer loser = NodeBeside.interruptedAfterTheAnswer(parts, loserHasAsked::countDown);
    UsableAccess.Command command =
        new UsableAccess.Command.NewerThan(refreshes.grant(), refreshes.held().revision());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<UsableAccess.Outcome> winners =
          threads.submit(() -> Refreshes.access(winner, command));
      reach(answered);
      endTheLease(refreshes.grant());

      assertThat(Refreshes.access(loser, command))
          .isEqualTo(new UsableAccess.Outcome.Usable(refreshes.access()));

      assertThat(winners.get()).isEqualTo(new UsableAccess.Outcome.Usable(refreshes.access()));
    }
    assertThat(refreshes.calls()).isEqualTo(2);
  }

  @Test
  void storesOnePairWhenZoomAnswersLaterThanTheDeadline() {
    refreshes.fault("\"delayMillis\":12000");

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(refreshes.rotationsSince()).isEqualTo(1);
    await().atMost(Duration.ofSeconds(10)).until(() -> refreshes.calls() == 2);
    assertThat(refreshes.rotationsSince()).isEqualTo(1);
  }

  @Test
  void triesAgainAfterTheDeadlineWhenZoomNeverAnswers() {
    refreshes.fault("\"delayMillis\":60000,\"times\":2");
    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.NotNow.class);
    refreshes.assertGolden();

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
  }

  private static void endTheLease(GrantKey grant) {
    refreshes
        .database()
        .sql(
            """
            UPDATE zoom_grant SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND
            WHERE connection_id = :connection""")
        .param("connection", grant.connection().value())
        .update();
  }

  private static void reach(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
