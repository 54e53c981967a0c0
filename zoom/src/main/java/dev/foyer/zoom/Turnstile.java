package dev.foyer.zoom;

import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * The one place that every call of the REST API goes through: it is sent only while Zoom's limits
 * leave room for it, on all nodes together, and what Zoom says of its limits is heard.
 */
final class Turnstile {

  private static final Duration WHILE_UNKNOWN = Duration.ofSeconds(5);
  private static final Duration PUNCTUAL = Duration.ofMillis(10);
  private static final int MOST_TURNS = 3;

  private final ZoomEnvironment environment;
  private final ZoomAllowance allowance;
  private final HostAllowance hosts;
  private final Paces paces;
  private final Breakers breakers;
  private final Pause pause;
  private final InstantSource clock;

  Turnstile(
      ZoomEnvironment environment,
      ZoomAllowance allowance,
      HostAllowance hosts,
      Paces paces,
      Pause pause,
      InstantSource clock) {
    this.environment = environment;
    this.allowance = allowance;
    this.hosts = hosts;
    this.paces = paces;
    this.breakers = new Breakers(clock);
    this.pause = pause;
    this.clock = clock;
  }

  /** Whose account isn't known yet, when it was just authorized, can't be counted. */
  <T> ZoomAnswer<T> pass(
      RestCall call, Function<Supplier<ResponseEntity<byte[]>>, ZoomAnswer<T>> ask) {
    Optional<ZoomAccountId> account = call.access().account();
    return account.isEmpty()
        ? ask.apply(call.send())
        : breakers.guard(
            account.get(),
            () -> countedForHost(call, account.get(), () -> inTurn(call, account.get(), ask)));
  }

  private <T> ZoomAnswer<T> countedForHost(
      RestCall call, ZoomAccountId account, Supplier<ZoomAnswer<T>> send) {
    Optional<ZoomUserId> changed = call.changedHost();
    if (changed.isEmpty()) {
      return send.get();
    }
    LimitedHost host = new LimitedHost(environment, account, changed.get());
    Instant now = clock.instant();
    LocalDate day = ZoomDay.at(now);
    return switch (hosts.reserve(host, day)) {
      case HostTurn.GRANTED -> {
        ZoomAnswer<T> answer = send.get();
        settle(host, day, answer);
        yield answer;
      }
      case HostTurn.SPENT ->
          notAsked(
              Obstacle.DAILY_LIMIT,
              ZoomDay.over(now),
              "Zoom takes only a hundred new or changed meetings of a host in a UTC day.");
      case HostTurn.UNKNOWN -> unknown();
    };
  }

  private <T> void settle(LimitedHost host, LocalDate day, ZoomAnswer<T> answer) {
    if (answer instanceof NotNow<T>(Obstacle why, _, _)) {
      switch (why) {
        case UNREACHABLE, RATE_LIMITED -> hosts.giveBack(host, day);
        case DAILY_LIMIT -> {
          if (!ZoomDay.justBegun(clock.instant())) {
            hosts.exhaust(host, day);
          }
        }
        case OUTCOME_UNKNOWN,
            ZOOM_IN_TROUBLE,
            APP_MISCONFIGURED,
            APP_NOT_SET_UP,
            REFRESH_UNDER_WAY -> {
          // It may have happened, so it counts.
        }
      }
    }
  }

  private <T> ZoomAnswer<T> inTurn(
      RestCall call,
      ZoomAccountId account,
      Function<Supplier<ResponseEntity<byte[]>>, ZoomAnswer<T>> ask) {
    LimitedCalls calls = new LimitedCalls(environment, account, call.weight());
    return switch (turn(calls, paces.assumed(call.access().app(), call.weight()))) {
      case Turn.Granted _ -> sent(call, calls, ask);
      case Turn.NotBefore(Instant at) ->
          notAsked(Obstacle.RATE_LIMITED, at, "Zoom takes only so many calls a second.");
      case Turn.Unknown _ -> unknown();
    };
  }

  /** A turn that has come. Who oversleeps it takes another: late calls crowd the next second. */
  private Turn turn(LimitedCalls calls, Pace assumed) {
    for (int tries = 1; ; tries++) {
      Turn turn = allowance.take(calls, assumed);
      if (!(turn instanceof Turn.Granted(Instant from))) {
        return turn;
      }
      Duration ahead = Duration.between(clock.instant(), from);
      if (ahead.isPositive()) {
        pause.pause(ahead);
      }
      if (tries == MOST_TURNS || !clock.instant().isAfter(from.plus(PUNCTUAL))) {
        return turn;
      }
    }
  }

  private <T> ZoomAnswer<T> sent(
      RestCall call,
      LimitedCalls calls,
      Function<Supplier<ResponseEntity<byte[]>>, ZoomAnswer<T>> ask) {
    ZoomAnswer<T> answer = ask.apply(() -> heard(calls, call.send().get()));
    if (answer instanceof NotNow<T>(Obstacle why, Optional<Instant> notBefore, _)
        && why == Obstacle.RATE_LIMITED) {
      allowance.close(calls, notBefore.orElseGet(() -> clock.instant().plusSeconds(1)));
    }
    return answer;
  }

  private ResponseEntity<byte[]> heard(LimitedCalls calls, ResponseEntity<byte[]> response) {
    paces
        .told(calls.weight(), response.getHeaders())
        .ifPresent(pace -> allowance.learn(calls, pace));
    return response;
  }

  private <T> ZoomAnswer<T> unknown() {
    return notAsked(
        Obstacle.RATE_LIMITED,
        clock.instant().plus(WHILE_UNKNOWN),
        "What is left of Zoom's limits can't be found out.");
  }

  private static <T> ZoomAnswer<T> notAsked(Obstacle why, Instant notBefore, String words) {
    return new NotNow<>(why, Optional.of(notBefore), "Not asked: " + words);
  }
}
