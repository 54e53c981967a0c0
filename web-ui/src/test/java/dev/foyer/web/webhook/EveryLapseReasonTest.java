package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever ends a connection at Zoom, Foyer finds out which it was: simulator, HTTP, MariaDB. */
class EveryLapseReasonTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String ZOE = "zoe@acme.example";

  private static RunningFoyer foyer;
  private static SimulatedZoom zoom;
  private static Acme acme;

  private OrganizationConnection connection;

  @BeforeAll
  static void start() {
    foyer = RunningFoyer.startIn("every-lapse-reason", TestDatabase.fresh().properties());
    zoom = new SimulatedZoom(foyer.simulator());
    acme = Acme.founded(foyer.foyer(), zoom);
  }

  @AfterAll
  static void stop() {
    foyer.close();
  }

  @BeforeEach
  void connectAnew() {
    foyer
        .foyer()
        .connections()
        .disconnect()
        .handle(new Disconnect.Command(acme.id(), acme.byAda()));
    zoom.control("POST", "reset", "");
    connection = acme.connect(ZOE);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundOut(LapseReason reason) {
    happens(reason);

    await()
        .atMost(SOON)
        .until(
            () -> {
              askWhereZoomTellsNothing(reason);
              return lapsed().isPresent();
            });

    assertThat(lapsed()).contains(reason);
    assertThat(told())
        .get()
        .satisfies(
            message -> assertThat(message.facts().named()).containsEntry("reason", reason.name()));
  }

  @Test
  void isFoundOutByTheNextCheckWhenZoomsMessagesAreLost() {
    zoom.control("PUT", "webhooks", "{\"mode\":\"lost\"}");
    happens(LapseReason.ROLE_LOST);

    checkNow();

    assertThat(lapsed()).contains(LapseReason.ROLE_LOST);
  }

  private void happens(LapseReason reason) {
    String zoe = "users/" + zoom.userId(ZOE);
    String account = connection.approval().account().id().value();
    String app = "\"app\":\"simulated-organization-app\",\"account\":\"" + account + "\"";
    switch (reason) {
      case ROLE_LOST -> zoom.control("PATCH", zoe, "{\"role\":\"Member\"}");
      case AUTHORIZER_DELETED -> zoom.control("DELETE", zoe, "");
      case AUTHORIZER_DEACTIVATED -> zoom.control("PATCH", zoe, "{\"status\":\"inactive\"}");
      case AUTHORIZER_LEFT_ACCOUNT -> zoom.control("POST", zoe + "/leave", "");
      case APP_REMOVED ->
          zoom.control("POST", "uninstall", "{" + app + ",\"by\":\"aron@acme.example\"}");
      case DISABLED_BY_ZOOM_ADMIN ->
          zoom.control("PUT", "approvals", "{" + app + ",\"given\":false}");
      case TOKEN_DEAD -> zoom.control("POST", "revoke", "{\"user\":\"" + ZOE + "\"}");
      case SCOPES_MISSING ->
          zoom.control("POST", "take-scopes", "{" + app + ",\"without\":\"user:read:user:admin\"}");
      case ACCOUNT_GONE -> zoom.control("DELETE", "accounts/" + account, "");
    }
  }

  /** Of the others Zoom sends a message, which is to be enough. */
  private void askWhereZoomTellsNothing(LapseReason reason) {
    switch (reason) {
      case DISABLED_BY_ZOOM_ADMIN, TOKEN_DEAD, SCOPES_MISSING, ACCOUNT_GONE -> checkNow();
      case ROLE_LOST,
          AUTHORIZER_DELETED,
          AUTHORIZER_DEACTIVATED,
          AUTHORIZER_LEFT_ACCOUNT,
          APP_REMOVED -> {}
    }
  }

  private static void checkNow() {
    foyer.foyer().connections().checkNow().handle(new CheckNow.Command(acme.id(), acme.byAda()));
  }

  private Optional<LapseReason> lapsed() {
    return foyer
        .part(OrganizationConnections.class)
        .find(acme.id(), connection.id())
        .filter(OrganizationConnection.Lapsed.class::isInstance)
        .map(OrganizationConnection.Lapsed.class::cast)
        .map(OrganizationConnection.Lapsed::reason);
  }

  private Optional<Message> told() {
    return foyer
        .foyer()
        .messages()
        .listMessages()
        .handle(new ListMessages.Command(acme.id(), acme.ada().id(), MessageId.AFTER_ALL, 100))
        .stream()
        .filter(message -> message.about().equals(connection.id().value()))
        .filter(
            message ->
                message.kind() == MessageKind.LAPSED || message.kind() == MessageKind.APP_REMOVED)
        .findFirst();
  }
}
