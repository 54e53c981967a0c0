package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.TokenGrant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** The database dies between Zoom's answer and the moment when it would be stored. */
class DatabaseAwayTest {

  private static final String HOME = "database-away";

  @Test
  void storesThePairAfterTheNextStart() throws Exception {
    GrantKey grant;
    JsonNode issued;
    try (RealParts parts = RealParts.startIn(HOME)) {
      Refreshes refreshes = Refreshes.of(parts, Acme.founded(parts));
      grant = refreshes.grant();
      refreshes.fault("\"answerDelayMillis\":2000");
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<?> refreshing = threads.submit(refreshes::renew);
        refreshes.awaitLease();
        killDatabase(parts);
        assertThatThrownBy(refreshing::get).isInstanceOf(ExecutionException.class);
      }
      assertThat(spooled(parts)).isEqualTo(1);
      assertThat(refreshes.rotationsSince()).isEqualTo(1);
      issued = refreshes.atZoom().orElseThrow();
    }
    try (RealParts parts = RealParts.startIn(HOME)) {
      TokenGrant stored = parts.grants().find(grant).orElseThrow().tokens();
      assertThat(stored.accessToken().reveal()).isEqualTo(issued.path("access_token").asString());
      assertThat(stored.refreshToken().reveal()).isEqualTo(issued.path("refresh_token").asString());
      assertThat(spooled(parts)).isZero();
    }
  }

  private static void killDatabase(RealParts parts) throws Exception {
    String process = Files.readString(home(parts).resolve("mariadb/server.pid")).strip();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(process)).orElseThrow();
    server.destroyForcibly();
    server.onExit().get();
  }

  private static long spooled(RealParts parts) throws IOException {
    Path folder = home(parts).resolve("grant-spool");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static Path home(RealParts parts) {
    return Path.of(parts.part(Environment.class).getRequiredProperty("foyer.home"));
  }
}
