package dev.foyer.core.inmemory;

import dev.foyer.core.platform.port.Pause;
import java.time.Duration;

/** A pause of no length, in which other threads get their turn. */
public final class NoPause implements Pause {
  @Override
  public void pause(Duration length) {
    Thread.yield();
  }
}
