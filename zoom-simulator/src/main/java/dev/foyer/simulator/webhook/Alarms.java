package dev.foyer.simulator.webhook;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Wakes whoever waits for a moment; one thread that sleeps until then. */
final class Alarms implements AutoCloseable {

  private final ScheduledThreadPoolExecutor clock;
  private @Nullable Future<?> retries;

  Alarms() {
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("simulated-zoom-webhooks").factory(),
            // What is set after closing is never heard.
            new ThreadPoolExecutor.DiscardPolicy());
    clock.setRemoveOnCancelPolicy(true);
  }

  void in(Duration delay, Runnable work) {
    clock.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sets the one alarm for retries anew. */
  synchronized void retriesIn(Duration delay, Runnable work) {
    stopRetries();
    retries = clock.schedule(work, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
  }

  synchronized void stopRetries() {
    if (retries != null) {
      retries.cancel(false);
      retries = null;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
