package dev.foyer.core.grant.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ZoomAllowance} promises. */
public abstract class ZoomAllowanceContract extends PortContract {
  private static final Pace SLOW = new Pace(1);

  private LimitedCalls calls;

  private ZoomAllowance allowance() {
    return ports().zoomAllowance();
  }

  @BeforeEach
  void nameAnAccount() {
    calls = light("acme-" + given.id());
  }

  @Test
  void spreadsTurnsEvenly() {
    Pace pace = new Pace(10);
    List<Instant> turns = new ArrayList<>();
    for (int call = 0; call < 4; call++) {
      turns.add(granted(allowance().take(calls, pace)));
    }
    assertThat(Duration.between(turns.getFirst(), turns.getLast()))
        .as("but for what the storage itself takes")
        .isGreaterThanOrEqualTo(pace.between().multipliedBy(3).minusMillis(60));
  }

  @Test
  void sendsAwayWhoWouldHaveToWaitLong() {
    Instant first = granted(allowance().take(calls, SLOW));
    Instant again = notBefore(allowance().take(calls, SLOW));
    assertThat(Duration.between(first, again)).isBetween(Duration.ofMillis(900), seconds(2));
    assertThat(Duration.between(first, notBefore(allowance().take(calls, SLOW))))
        .as("whoever is sent away takes nothing")
        .isLessThan(seconds(2));
  }

  @Test
  void keepsAccountsWeightsAndEnvironmentsApart() {
    granted(allowance().take(calls, SLOW));
    granted(allowance().take(light("other-" + given.id()), SLOW));
    granted(
        allowance()
            .take(new LimitedCalls(calls.environment(), calls.account(), CallWeight.MEDIUM), SLOW));
    granted(
        allowance()
            .take(
                new LimitedCalls(ZoomEnvironment.SIMULATED, calls.account(), CallWeight.LIGHT),
                SLOW));
  }

  @Test
  void keepsThePaceThatItWasTold() {
    allowance().learn(calls, new Pace(1_000));
    for (int call = 0; call < 20; call++) {
      granted(allowance().take(calls, SLOW));
    }
    allowance().learn(calls, SLOW);
    allowance().take(calls, new Pace(1_000));
    notBefore(allowance().take(calls, new Pace(1_000)));
  }

  @Test
  void givesNoTurnUntilItOpensAgain() {
    Instant until = later(granted(allowance().take(calls, new Pace(50))));
    allowance().close(calls, until);
    assertThat(notBefore(allowance().take(calls, new Pace(50)))).isEqualTo(until);
    allowance().close(calls, until.minusSeconds(300));
    assertThat(notBefore(allowance().take(calls, new Pace(50)))).isEqualTo(until);
  }

  @Test
  void closesWhatWasNeverTaken() {
    Instant until = later(granted(allowance().take(calls, SLOW)));
    LimitedCalls untouched = light("untouched-" + given.id());
    allowance().close(untouched, until);
    assertThat(notBefore(allowance().take(untouched, SLOW))).isEqualTo(until);
  }

  @Test
  void opensAgainByItself() {
    Instant past = granted(allowance().take(calls, new Pace(50))).minusSeconds(1);
    allowance().close(calls, past);
    granted(allowance().take(calls, new Pace(50)));
  }

  private static LimitedCalls light(String account) {
    return new LimitedCalls(
        new ZoomEnvironment("zoom.example"), new ZoomAccountId(account), CallWeight.LIGHT);
  }

  private static Instant later(Instant turn) {
    return turn.plusSeconds(600).truncatedTo(ChronoUnit.MICROS);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Instant granted(Turn turn) {
    assertThat(turn).isInstanceOf(Turn.Granted.class);
    return ((Turn.Granted) turn).from();
  }

  private static Instant notBefore(Turn turn) {
    assertThat(turn).isInstanceOf(Turn.NotBefore.class);
    return ((Turn.NotBefore) turn).at();
  }
}
