package dev.foyer.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettingsContract;
import dev.foyer.persistence.JdbcPorts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class JdbcKeptSettingsTest extends KeptSettingsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }

  @Test
  void letsNobodyChangeThemUnderATransactionThatIsSureOfThem() throws InterruptedException {
    Settings next = new Settings(MeetingSummary.OFF, true, false);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> change =
        inOne(
            () -> {
              assertThat(ports().settings().replace(acme.id(), Settings.INITIAL, Settings.INITIAL))
                  .isTrue();
              CompletableFuture<Boolean> waiting =
                  CompletableFuture.supplyAsync(
                      () -> {
                        begun.countDown();
                        return inOne(
                            () -> ports().settings().replace(acme.id(), Settings.INITIAL, next));
                      });
              awaitQuietly(begun);
              assertThat(waiting).isNotDone();
              return waiting;
            });

    assertThat(change.join()).isTrue();
    assertThat(ports().settings().of(acme.id())).isEqualTo(next);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
