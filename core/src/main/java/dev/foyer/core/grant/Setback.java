package dev.foyer.core.grant;

import java.time.Instant;
import java.util.Optional;

/** Why the last refresh of a grant came to nothing, and before when it mustn't be tried again. */
public record Setback(Obstacle why, Optional<Instant> notBefore) {

  public boolean bars(Instant now) {
    return notBefore.filter(now::isBefore).isPresent();
  }
}
