package dev.foyer.core.platform.port;

import java.time.Duration;

/** Lets the current thread wait a moment, in which another node may finish what it has begun. */
@FunctionalInterface
public interface Pause {
  void pause(Duration length);
}
