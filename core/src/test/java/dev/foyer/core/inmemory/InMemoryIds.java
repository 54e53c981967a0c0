package dev.foyer.core.inmemory;

import dev.foyer.core.platform.port.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids of version 7's shape, the same ones in every run, each greater than the one before. */
public final class InMemoryIds implements Ids {
  private static final long START_MILLIS = 1_772_600_000_000L;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong made = new AtomicLong();

  @Override
  public UUID next() {
    long count = made.incrementAndGet();
    return new UUID(((START_MILLIS + count) << 16) | VERSION_7, VARIANT | count);
  }
}
