package dev.foyer.core.onboarding;

import java.time.Duration;
import java.time.Instant;

/** The one-time right to set up the first organization; kept by the hash of its secret. */
public record SetUpLink(String secretHash, Instant expiresAt) {
  /** How long a set-up link is good for; every start on an empty database prints a new one. */
  public static final Duration VALID_FOR = Duration.ofDays(1);

  public boolean openAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
