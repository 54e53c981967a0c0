package dev.foyer.zoom;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Leaves a Zoom in trouble alone: after a few failed calls in a row an account is not called for a
 * while, then once to see; and so is the whole of Zoom after many failed calls to whatever
 * accounts.
 */
final class Breakers {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final double JITTER = 0.2;

  /** What the breakers count; nobody throws it. */
  private static final RuntimeException TROUBLE = new IllegalStateException("Zoom is in trouble");

  private final InstantSource clock;
  private final CircuitBreaker wholeZoom;
  private final CircuitBreakerRegistry accounts;

  Breakers(InstantSource clock) {
    this.clock = clock;
    this.wholeZoom = CircuitBreaker.of("zoom", config(20, 3));
    this.accounts = CircuitBreakerRegistry.of(config(4, 1));
  }

  <T> ZoomAnswer<T> guard(ZoomAccountId account, Supplier<ZoomAnswer<T>> call) {
    CircuitBreaker own = accounts.circuitBreaker(account.value());
    if (!own.tryAcquirePermission()) {
      return notAsked();
    }
    if (!wholeZoom.tryAcquirePermission()) {
      own.releasePermission();
      return notAsked();
    }
    Optional<Boolean> well = Optional.empty();
    try {
      ZoomAnswer<T> answer = call.get();
      well = well(answer);
      return answer;
    } finally {
      settle(own, well);
      settle(wholeZoom, well);
    }
  }

  private <T> ZoomAnswer<T> notAsked() {
    return new NotNow<>(
        Obstacle.UNREACHABLE,
        Optional.of(clock.instant().plus(FIRST_PAUSE)),
        "Not asked: Zoom has been in trouble just now.");
  }

  private static void settle(CircuitBreaker breaker, Optional<Boolean> well) {
    if (well.isEmpty()) {
      breaker.releasePermission();
    } else if (well.get()) {
      breaker.onSuccess(0, TimeUnit.MILLISECONDS);
    } else {
      breaker.onError(0, TimeUnit.MILLISECONDS, TROUBLE);
    }
  }

  /** Whether Zoom is well, as far as the answer tells: nothing if Zoom wasn't asked. */
  private static <T> Optional<Boolean> well(ZoomAnswer<T> answer) {
    return switch (answer) {
      case ZoomAnswer.Done<T> _, ZoomAnswer.RefusedForGood<T> _ -> Optional.of(true);
      case NotNow<T>(Obstacle why, _, _) ->
          switch (why) {
            case ZOOM_IN_TROUBLE, OUTCOME_UNKNOWN, UNREACHABLE -> Optional.of(false);
            case RATE_LIMITED, DAILY_LIMIT, APP_MISCONFIGURED, APP_NOT_SET_UP, REFRESH_UNDER_WAY ->
                Optional.empty();
          };
    };
  }

  private CircuitBreakerConfig config(int calls, int probes) {
    return CircuitBreakerConfig.custom()
        .slidingWindow(calls, calls, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
        .failureRateThreshold(90)
        .permittedNumberOfCallsInHalfOpenState(probes)
        .waitIntervalFunctionInOpenState(
            IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 2, JITTER, LONGEST_PAUSE))
        .clock(clock.withZone(ZoneOffset.UTC))
        .currentTimestampFunction(_ -> clock.millis(), TimeUnit.MILLISECONDS)
        .writableStackTraceEnabled(false)
        .build();
  }
}
