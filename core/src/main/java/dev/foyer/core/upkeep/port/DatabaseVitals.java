package dev.foyer.core.upkeep.port;

import dev.foyer.core.upkeep.SchemaState;
import java.time.Duration;

/** How the database is. */
public interface DatabaseVitals {
  /** How long it takes to answer the simplest question; the middle one of several tries. */
  Duration answersWithin();

  /** How far this node's own clock is ahead of the database's; negative if it is behind. */
  Duration nodeAhead();

  SchemaState schema();
}
