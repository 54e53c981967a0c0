package dev.foyer.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettingsContract;
import dev.foyer.persistence.JdbcPorts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class JdbcKeptSettingsTest extends KeptSettingsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }

  @Test
  void letsNobodyChangeThemWhileATransactionHoldsThem() {
    Settings next = new Settings(MeetingSummary.OFF, true, false);
    CompletableFuture<Boolean> change =
        inOne(
            () -> {
              assertThat(ports().settings().hold(acme.id())).isEqualTo(Settings.INITIAL);
              CompletableFuture<Boolean> waiting =
                  CompletableFuture.supplyAsync(
                      () ->
                          inOne(
                              () -> ports().settings().replace(acme.id(), Settings.INITIAL, next)));
              assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return waiting;
            });

    assertThat(change.join()).isTrue();
    assertThat(ports().settings().of(acme.id())).isEqualTo(next);
  }
}
