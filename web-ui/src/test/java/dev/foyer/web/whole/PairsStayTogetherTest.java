package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.platform.Secret;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An access token and the refresh token beside it are always of the same answer. */
class PairsStayTogetherTest {

  private record Pair(Secret access, Secret refresh) {
    static Pair of(TokenGrant tokens) {
      return new Pair(tokens.accessToken(), tokens.refreshToken());
    }
  }

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("pairs-stay-together");
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
  void showsNobodyHalfAPairWhileTheyAreReplaced() throws Exception {
    Set<Pair> issued = new HashSet<>();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Set<Pair>> seen = threads.submit(() -> seenUntil(done));
      issued.add(Pair.of(refreshes.stored()));
      for (int rotation = 0; rotation < 30; rotation++) {
        assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
        issued.add(Pair.of(refreshes.stored()));
      }
      done.set(true);
      assertThat(issued).containsAll(seen.get());
    }
    assertThat(refreshes.rotationsSince()).isEqualTo(30);
  }

  @Test
  void keepsTheRefreshTokenWhenZoomSendsNoOther() {
    Secret refreshToken = refreshes.stored().refreshToken();
    Secret accessToken = refreshes.stored().accessToken();
    refreshes.zoom("PUT", "settings", "{\"omitRefreshToken\":true}");

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(refreshes.stored().refreshToken()).isEqualTo(refreshToken);
    assertThat(refreshes.stored().accessToken()).isNotEqualTo(accessToken);
    refreshes.zoom("PUT", "settings", "{\"omitRefreshToken\":false}");
    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertThat(refreshes.stored().refreshToken()).isNotEqualTo(refreshToken);
  }

  private static Set<Pair> seenUntil(AtomicBoolean done) {
    Set<Pair> seen = new HashSet<>();
    while (!done.get()) {
      seen.add(Pair.of(refreshes.stored()));
    }
    return seen;
  }
}
