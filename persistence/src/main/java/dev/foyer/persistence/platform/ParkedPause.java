package dev.foyer.persistence.platform;

import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Parks the thread. It may wake early; whoever pauses looks again anyway. */
final class ParkedPause implements Pause {

  @Override
  public void pause(Duration length) {
    LockSupport.parkNanos(length.toNanos());
  }
}
