package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.inmemory.InMemoryPorts;
import dev.foyer.core.inmemory.MovableClock;
import dev.foyer.core.inmemory.SeededRandomness;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.scripted.ScriptedZoom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OldAttemptsAreForgottenTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-04T12:00:00Z"));
  private final InMemoryPorts storage = InMemoryPorts.over(clock);
  private final Given given = new Given(storage.ids(), clock.instant());

  @Test
  void forgetsAttemptsOfYesterdayWhenANewOneBegins() {
    Attempt old = given.anAttempt().build();
    storage.attempts().add(old);
    clock.advance(Duration.ofDays(2));
    begin();
    assertThat(storage.attempts().findByStateHash(old.stateHash())).isEmpty();
  }

  @Test
  void remembersTodaysSoThatARepeatedCallbackIsKnown() {
    Attempt earlier = given.anAttempt().build();
    storage.attempts().add(earlier);
    clock.advance(Duration.ofHours(1));
    begin();
    assertThat(storage.attempts().findByStateHash(earlier.stateHash())).contains(earlier);
  }

  private void begin() {
    new StartAttempt(
            storage.attempts(),
            ScriptedZoom.withSamplePeople(clock),
            storage.ids(),
            new SeededRandomness(7),
            clock)
        .start(
            new OrganizationId(given.id()),
            new Attempt.Purpose.Personal(new MemberId(given.id())),
            Secret.of("a cookie"));
  }
}
