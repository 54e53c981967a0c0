package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.BrowserBinding;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.time.InstantSource;
import java.util.Set;

/**
 * Takes the attempt that a callback belongs to, for one exchange ever: the state must have been
 * issued, to this browser, for this app, not long ago (RFC 9700, section 2.1; RFC 6749, section
 * 10.12).
 */
public final class TakeAttempt {

  /** The state, the browser's cookie if it has one, and the app whose redirect URI was called. */
  public record Command(ZoomApp app, Secret state, Set<Secret> cookie) {}

  /** The answer. */
  public sealed interface Outcome {
    record Taken(Attempt attempt) implements Outcome {}

    /** This attempt was taken before: reloaded, or called twice. */
    record Repeated(Attempt attempt) implements Outcome {}

    record TooLate(Attempt attempt) implements Outcome {}

    /** Begun in another browser, so that whoever came here did not begin it. */
    record OtherBrowser() implements Outcome {}

    /** Never issued, or issued for the other app. */
    record Unknown() implements Outcome {}
  }

  private final Attempts attempts;
  private final InstantSource clock;

  public TakeAttempt(Attempts attempts, InstantSource clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return attempts
        .findByStateHash(command.state().sha256())
        .filter(attempt -> attempt.purpose().app() == command.app())
        .map(attempt -> take(attempt, command.cookie()))
        .orElseGet(Outcome.Unknown::new);
  }

  private Outcome take(Attempt attempt, Set<Secret> cookie) {
    if (cookie.stream().map(BrowserBinding::of).noneMatch(attempt.browser()::equals)) {
      return new Outcome.OtherBrowser();
    }
    if (!attempt.openAt(clock.instant())) {
      return new Outcome.TooLate(attempt);
    }
    return attempts.take(attempt) ? new Outcome.Taken(attempt) : new Outcome.Repeated(attempt);
  }
}
