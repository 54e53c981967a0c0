package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.organization.EmailAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zoom takes seconds for each answer, and more calls wait for one than there are connections. */
class SlowZoomTest {
  private static final int WAITING = 40;
  private static final Duration SOON = Duration.ofMillis(500);

  private RealParts parts;

  @BeforeEach
  void start() {
    parts = RealParts.startIn("slow-zoom");
  }

  @AfterEach
  void stop() {
    parts.close();
  }

  @Test
  void holdsNoDatabaseConnectionWhileItWaits() {
    Refreshes refreshes = Refreshes.of(parts, Acme.founded(parts));
    Access access = refreshes.access();
    ask(access);
    parts
        .zoom()
        .control(
            "POST",
            "faults",
            "{\"path\":\"^/v2/\",\"delayMillis\":4000,\"times\":" + WAITING + "}");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<?>> asking = new ArrayList<>();
      for (int call = 0; call < WAITING; call++) {
        asking.add(CompletableFuture.runAsync(() -> ask(access), threads));
      }
      await().until(() -> parts.zoom().control("GET", "faults", "").path("faults").isEmpty());
      for (int read = 0; read < 50; read++) {
        long begin = System.nanoTime();
        parts.part(JdbcClient.class).sql("SELECT COUNT(*) FROM member").query().singleValue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
      }
      assertThat(asking).as("Zoom still thinks").noneMatch(CompletableFuture::isDone);
      CompletableFuture.allOf(asking.toArray(CompletableFuture[]::new)).join();
    }
  }

  private void ask(Access access) {
    parts.part(ZoomUsers.class).byEmail(access, new EmailAddress("dan@acme.example"));
  }
}
