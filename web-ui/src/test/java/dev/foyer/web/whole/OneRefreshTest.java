package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.TokenGrant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many want one expired token at once, on MariaDB and over HTTP. */
class OneRefreshTest {

  private static final int THREADS = 64;

  private static RealParts parts;
  private static OrganizationConnection.Active connection;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("one-refresh");
    connection = Acme.founded(parts).connect("zoe@acme.example");
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void refreshesOnceAndKeepsThePairThatZoomIssuedLast() throws Exception {
    TokenGrant before = stored();
    parts.zoom().control("POST", "expire-access-tokens", "{}");
    List<UsableAccess.Outcome> answers = askAtOnce(before);
    assertThat(answers).hasSize(THREADS).allMatch(UsableAccess.Outcome.Usable.class::isInstance);
    assertThat(answers).containsOnly(answers.getFirst());
    JsonNode issued = grantAtZoom();
    assertThat(issued.path("rotations").asInt()).isEqualTo(1);
    assertThat(stored().accessToken().reveal()).isEqualTo(issued.path("access_token").asString());
    assertThat(stored().refreshToken().reveal()).isEqualTo(issued.path("refresh_token").asString());
  }

  /** All of them have seen the same token being refused before its time. */
  private static List<UsableAccess.Outcome> askAtOnce(TokenGrant refused) throws Exception {
    UsableAccess.Command command =
        new UsableAccess.Command.InsteadOf(
            connection.grant(),
            dev.foyer.core.connection.Access.justGranted(
                dev.foyer.core.grant.ZoomApp.ORGANIZATION, refused.accessToken()));
    Callable<UsableAccess.Outcome> ask =
        () -> parts.foyer().connections().usableAccess().handle(command);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<UsableAccess.Outcome>> asked =
          threads.invokeAll(IntStream.range(0, THREADS).mapToObj(_ -> ask).toList());
      return asked.stream().map(Future::resultNow).toList();
    }
  }

  private static TokenGrant stored() {
    return parts.grants().find(connection.grant()).orElseThrow().tokens();
  }

  private static JsonNode grantAtZoom() {
    return parts.zoom().control("GET", "grants", "").path("grants").values().stream()
        .filter(grant -> !grant.path("revoked").asBoolean())
        .findFirst()
        .orElseThrow();
  }
}
