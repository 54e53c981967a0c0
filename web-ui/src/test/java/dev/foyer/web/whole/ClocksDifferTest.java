package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.usecase.UsableAccess;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zoom's clock, the database's and the nodes' needn't agree. */
class ClocksDifferTest {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("clocks-differ");
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

  @ParameterizedTest
  @ValueSource(ints = {600, -600})
  void countsATokensLifeOnTheDatabasesClockWhateverZooms(int ahead) {
    refreshes.zoom("PUT", "settings", "{\"clockOffsetSeconds\":" + ahead + "}");

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(refreshes.stored().accessExpiresAt())
        .isCloseTo(databaseTime().plusSeconds(3599), within(15, ChronoUnit.SECONDS));
    refreshes.fresh();
    assertThat(refreshes.calls()).isEqualTo(1);
  }

  @Test
  void refreshesOnceThoughTheNodesClocksAreTenMinutesOff() throws Exception {
    Foyer early = NodeBeside.withItsClockAhead(parts, TEN_MINUTES.negated());
    Foyer late = NodeBeside.withItsClockAhead(parts, TEN_MINUTES);
    for (int round = 1; round <= 5; round++) {
      List<UsableAccess.Outcome> answers = refreshes.allRenew(30, early, parts.foyer(), late);

      assertThat(answers).containsOnly(new UsableAccess.Outcome.Usable(refreshes.access()));
      assertThat(refreshes.calls()).isEqualTo(round);
    }
  }

  private static Instant databaseTime() {
    return refreshes
        .database()
        .sql("SELECT UTC_TIMESTAMP(6)")
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .single();
  }
}
