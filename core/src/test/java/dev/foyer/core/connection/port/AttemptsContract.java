package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.platform.Secret;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Attempts} promises. */
public abstract class AttemptsContract extends PortContract {
  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.789012Z");

  private Attempts attempts() {
    return ports().attempts();
  }

  @Test
  void keepsEveryField() {
    Attempt adas = stored(given.anAttempt().personalOf(ada).build());
    Attempt ottos =
        stored(
            given
                .anAttempt()
                .through(linkOfOtto())
                .startedAt(given.now().plusNanos(1_000))
                .build());
    Every.fieldDiffers(adas, ottos);
    assertThat(attempts().findByStateHash(adas.stateHash())).contains(adas);
    assertThat(attempts().findByStateHash(ottos.stateHash())).contains(ottos);
  }

  @Test
  void keepsEveryPurpose() {
    ConnectLink link = linkOfOtto();
    List<Attempt> all =
        List.of(
            given.anAttempt().through(link).build(),
            given.anAttempt().byCreatorOf(link).build(),
            given.anAttempt().personalOf(otto).build());
    Every.variantOf(Attempt.Purpose.class, all.stream().map(Attempt::purpose).toList());
    all.forEach(this::stored);
    assertThat(all)
        .allSatisfy(
            attempt ->
                assertThat(attempts().findByStateHash(attempt.stateHash())).contains(attempt));
  }

  @Test
  void knowsNoStateThatWasNeverIssued() {
    Secret state = given.aSecret();
    stored(given.anAttempt().personalOf(ada).withState(state).build());
    assertThat(attempts().findByStateHash(state.reveal())).isEmpty();
    assertThat(attempts().findByStateHash(given.aSecret().sha256())).isEmpty();
  }

  @Test
  void refusesAStateThatIsTaken() {
    Secret state = given.aSecret();
    Attempt first = stored(given.anAttempt().personalOf(ada).withState(state).build());
    Attempt second = given.anAttempt().personalOf(otto).withState(state).build();
    assertThatThrownBy(() -> attempts().add(second)).isInstanceOf(RuntimeException.class);
    assertThat(attempts().findByStateHash(first.stateHash())).contains(first);
  }

  @Test
  void isTakenByOneOfManyThreads() {
    Attempt attempt = stored(given.anAttempt().personalOf(ada).build());
    assertThat(Threads.successes(() -> inOne(() -> attempts().take(attempt)))).isEqualTo(1);
    assertThat(attempts().findByStateHash(attempt.stateHash())).contains(attempt);
    assertThat(attempts().take(attempt)).isFalse();
  }

  @Test
  void staysUntakenWhenRolledBack() {
    Attempt attempt = stored(given.anAttempt().personalOf(ada).build());
    inOneThatFails(() -> attempts().take(attempt));
    assertThat(attempts().take(attempt)).isTrue();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Attempt attempt = given.anAttempt().personalOf(ada).build();
    inOneThatFails(() -> attempts().add(attempt));
    assertThat(attempts().findByStateHash(attempt.stateHash())).isEmpty();
    assertThat(attempts().take(attempt)).isFalse();
  }

  @Test
  void forgetsWhatStartedBeforeThatInstant() {
    Attempt older =
        stored(given.anAttempt().personalOf(ada).startedAt(LONG_AGO.minusNanos(1_000)).build());
    Attempt onTheSpot = stored(given.anAttempt().personalOf(ada).startedAt(LONG_AGO).build());
    attempts().forgetOlderThan(LONG_AGO);
    assertThat(attempts().findByStateHash(older.stateHash())).isEmpty();
    assertThat(attempts().take(older)).isFalse();
    assertThat(attempts().take(onTheSpot)).isTrue();
  }

  private Attempt stored(Attempt attempt) {
    attempts().add(attempt);
    return attempt;
  }

  private ConnectLink linkOfOtto() {
    ConnectLink link = given.aConnectLink().by(otto).build();
    ports().connectLinks().add(link);
    return link;
  }
}
