package dev.foyer.core.scripted;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import java.time.Instant;
import java.util.Optional;

/** What Zoom is made to answer instead of the truth. */
public sealed interface ScriptedAnswer {
  /** Zoom does nothing and refuses for good. */
  record Refused(Refusal why) implements ScriptedAnswer {}

  /** Zoom does nothing and can't do it now. */
  record NotNow(Obstacle why, Optional<Instant> notBefore) implements ScriptedAnswer {
    public NotNow(Obstacle why) {
      this(why, Optional.empty());
    }
  }

  /** Zoom does what it was asked for, but its answer gets lost. */
  record DoneButLost() implements ScriptedAnswer {}
}
