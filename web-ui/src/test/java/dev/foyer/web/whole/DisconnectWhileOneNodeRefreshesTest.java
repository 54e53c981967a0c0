package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a refresh brings after the end: no connection comes back, and no grant stays. */
class DisconnectWhileOneNodeRefreshesTest {

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("disconnect-while-refreshing");
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
  void nothingIsLeft() {
    assertThat(refreshes.state()).isInstanceOf(OrganizationConnection.Ended.class);
    assertThat(parts.grants().find(refreshes.grant())).isEmpty();
    assertThat(refreshes.atZoom()).as("revoked at Zoom").isEmpty();
    assertThat(refreshes.fresh()).isEqualTo(new UsableAccess.Outcome.Dead());
  }

  @Test
  void bringsNothingBackWhenTheCallIsOnItsWay() throws Exception {
    refreshes.fault("\"delayMillis\":1500");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<UsableAccess.Outcome> refreshing = threads.submit(refreshes::renew);
      refreshes.awaitLease();

      disconnect();

      assertThat(refreshing.get()).isEqualTo(new UsableAccess.Outcome.Dead());
    }
  }

  @Test
  void bringsNothingBackWhenTheAnswerIsThereAndNotStored() {
    Foyer node = NodeBeside.interruptedAfterTheAnswer(parts, this::disconnect);

    refreshes.renewOn(node);

    assertThat(refreshes.state()).isInstanceOf(OrganizationConnection.Ended.class);
    parts
        .foyer()
        .jobs()
        .run(
            new Job(
                JobKind.END_GRANT,
                refreshes.grant().organization().value(),
                refreshes.grant().connection().value()));
  }

  @Test
  void revokesThePairOfANodeThatWasOvertakenByTheDisconnect() {
    Foyer node =
        NodeBeside.interruptedAfterTheAnswer(
            parts,
            () -> {
              endTheLease();
              disconnect();
            });

    assertThat(refreshes.renewOn(node)).isEqualTo(new UsableAccess.Outcome.Dead());
  }

  @Test
  void revokesAPairThatWasJustStored() {
    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    disconnect();
  }

  private void endTheLease() {
    refreshes
        .database()
        .sql("UPDATE zoom_grant SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
        .update();
  }

  private void disconnect() {
    Disconnect.Outcome outcome =
        parts
            .foyer()
            .connections()
            .disconnect()
            .handle(new Disconnect.Command(refreshes.acme().id(), refreshes.acme().byAda()));
    assertThat(outcome).isInstanceOf(Disconnect.Outcome.Disconnected.class);
  }
}
