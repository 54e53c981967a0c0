package dev.foyer.core.hearing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.ReceiveWebhook.Outcome;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Failures 28, 29 and 33: what a delivery comes to, and what of it is kept. */
@Rule("BR-13")
class WebhookIsReceivedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final ZoomNotice removal = rig.given().aNotice().ofRemoval();

  @Test
  void keepsANoticeWithTheJobThatHearsIt() {
    Outcome outcome = rig.zoomTells(removal);

    assertThat(outcome).isInstanceOf(Outcome.Stored.class);
    assertThat(kept()).extracting(ReceivedNotice::notice).containsExactly(removal);
    assertThat(rig.ports().jobs().due(rig.clock().instant()))
        .containsExactly(ReceiveWebhook.hearing(kept().getFirst().id()));
  }

  @Test
  void keepsBothOnceIfTheTransactionIsRepeated() {
    rig.ports().transactions().deadlockNext();

    rig.zoomTells(removal);

    assertThat(kept()).hasSize(1);
    assertThat(rig.ports().jobs().due(rig.clock().instant())).hasSize(1);
  }

  @Test
  void keepsWhatIsDeliveredByManyAtOnceOnce() {
    List<Outcome> outcomes = Threads.allDo(() -> rig.zoomTells(removal));

    assertThat(outcomes).filteredOn(Outcome.Stored.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Repeated.class::isInstance).hasSize(Threads.MANY - 1);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void takesARetryThatIsStampedAsAtFirst() {
    Instant first = rig.clock().instant();
    rig.clock().advance(Duration.ofMinutes(85));

    assertThat(rig.zoomTells(removal, first)).isInstanceOf(Outcome.Stored.class);
    assertThat(rig.zoomTells(removal, first)).isInstanceOf(Outcome.Repeated.class);
  }

  @Test
  void knowsARetryThatIsStampedAnew() {
    rig.zoomTells(removal);
    rig.clock().advance(Duration.ofMinutes(85));

    assertThat(rig.zoomTells(removal)).isInstanceOf(Outcome.Repeated.class);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void refusesWhatIsOlderThanZoomsLastRetry() {
    Instant now = rig.clock().instant();
    Duration latest = ReceiveWebhook.LATEST_RETRY;

    assertThat(rig.zoomTells(removal, now.minus(latest).minusSeconds(1)))
        .isInstanceOf(Outcome.TooOld.class);
    assertThat(rig.zoomTells(removal, now.plus(Duration.ofMinutes(6))))
        .isInstanceOf(Outcome.TooOld.class);
    assertThat(kept()).isEmpty();
    assertThat(rig.zoomTells(removal, now.minus(latest).plusSeconds(1)))
        .isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void believesNobodyWithoutZoomsSignature() {
    Delivery forged = rig.zoom().webhooks().forged(told());

    assertThat(receive(forged)).isInstanceOf(Outcome.BadSignature.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void looksAtTheSignatureBeforeTheTime() {
    Delivery old = rig.zoom().webhooks().tells(removal, Instant.EPOCH);

    assertThat(receive(rig.zoom().webhooks().forged(old))).isInstanceOf(Outcome.BadSignature.class);
  }

  @Test
  void refusesEverythingWithoutASecret() {
    rig.zoom().webhooks().forgetSecret(ZoomApp.ORGANIZATION);

    assertThat(receive(told())).isInstanceOf(Outcome.NotSetUp.class);
    assertThat(rig.foyer().hearing().findDeafApps().handle()).containsExactly(ZoomApp.ORGANIZATION);
    assertThat(kept()).isEmpty();
  }

  @Test
  void findsNoDeafAppWhereEverySecretIsSet() {
    assertThat(rig.foyer().hearing().findDeafApps().handle()).isEmpty();
  }

  @Test
  void answersAChallengeWithoutKeepingAnything() {
    Delivery asked =
        rig.zoom().webhooks().asks(ZoomApp.PERSONAL, "qgg8vlvZ", rig.clock().instant());

    assertThat(receive(asked))
        .isEqualTo(new Outcome.Validated("qgg8vlvZ", "PERSONAL knows qgg8vlvZ"));
    assertThat(kept()).isEmpty();
    rig.clock().advance(ReceiveWebhook.FRESH.plusSeconds(1));
    assertThat(receive(asked)).isInstanceOf(Outcome.TooOld.class);
  }

  @Test
  void saysWhatItCannotRead() {
    assertThat(receive(rig.zoom().webhooks().gibberish(ZoomApp.PERSONAL, rig.clock().instant())))
        .isInstanceOf(Outcome.Unreadable.class);
  }

  @Test
  void takesAMegabyteAndNotMore() {
    Delivery large = new Delivery(ZoomApp.PERSONAL, "1", "", new byte[Delivery.LARGEST]);
    Delivery larger = new Delivery(ZoomApp.PERSONAL, "1", "", new byte[Delivery.LARGEST + 1]);

    assertThat(receive(large)).isInstanceOf(Outcome.BadSignature.class);
    assertThat(receive(larger)).isInstanceOf(Outcome.TooLarge.class);
  }

  @Test
  void readsATimeInSecondsOrMilliseconds() {
    assertThat(stamped("1767614400").sentAt()).contains(Instant.ofEpochSecond(1767614400));
    assertThat(stamped("1767614400123").sentAt()).contains(Instant.ofEpochMilli(1767614400123L));
    assertThat(stamped("").sentAt()).isEmpty();
    assertThat(stamped("-5").sentAt()).isEmpty();
    assertThat(stamped("99999999999999999999").sentAt()).isEmpty();
  }

  @Test
  void forgetsAfterAWeek() {
    rig.zoomTells(removal);
    rig.later(HearFromZoom.PARKED_FOR);
    rig.later(Duration.ofDays(3));
    rig.zoomTells(rig.given().aNotice().ofRemoval());
    rig.later(Duration.ofDays(4));

    assertThat(kept()).hasSize(1);
    assertThat(kept().getFirst().notice()).isNotEqualTo(removal);
    rig.later(Duration.ofDays(8));
    assertThat(kept()).isEmpty();
    assertThat(rig.ports().jobs().dueAt(ForgetNotices.job())).isEmpty();
  }

  private Delivery told() {
    return rig.zoom().webhooks().tells(removal, rig.clock().instant());
  }

  private Outcome receive(Delivery delivery) {
    return rig.foyer().hearing().receiveWebhook().handle(delivery);
  }

  private static Delivery stamped(String timestamp) {
    return new Delivery(ZoomApp.ORGANIZATION, timestamp, "", new byte[0]);
  }

  private List<ReceivedNotice> kept() {
    return rig.ports().inbox().before(NoticeId.AFTER_ALL, Set.of(), 100);
  }
}
