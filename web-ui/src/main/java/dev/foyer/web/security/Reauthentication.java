package dev.foyer.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whether the person at the browser has shown lately to be who is signed in: asked before what
 * somebody at an unattended browser must not do.
 */
public final class Reauthentication {

  /** For how long a password is good, from signing in or from being asked. */
  public static final Duration GOOD_FOR = Duration.ofMinutes(10);

  /** What came of it. */
  public enum Answer {
    PROVEN,
    WRONG,
    /** Too many passwords were tried. */
    TOO_OFTEN
  }

  /** Where the session keeps when it was proven. */
  public interface Proof {
    Optional<Instant> at();

    void given(Instant at);
  }

  private final Proof proof;
  private final Predicate<String> password;
  private final Supplier<Optional<Duration>> tooOften;
  private final InstantSource clock;

  /**
   * @param password whether it is that of who is signed in
   * @param tooOften counts a try, and says how long to wait if it is one too many
   */
  public Reauthentication(
      Proof proof,
      Predicate<String> password,
      Supplier<Optional<Duration>> tooOften,
      InstantSource clock) {
    this.proof = proof;
    this.password = password;
    this.tooOften = tooOften;
    this.clock = clock;
  }

  /** Whether there is nothing to ask. */
  public boolean isFresh() {
    return proof.at().filter(at -> clock.instant().isBefore(at.plus(GOOD_FOR))).isPresent();
  }

  public Answer prove(String typed) {
    if (tooOften.get().isPresent()) {
      return Answer.TOO_OFTEN;
    }
    if (!password.test(typed)) {
      return Answer.WRONG;
    }
    proof.given(clock.instant());
    return Answer.PROVEN;
  }
}
