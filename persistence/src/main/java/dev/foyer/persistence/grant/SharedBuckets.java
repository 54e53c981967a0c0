package dev.foyer.persistence.grant;

import dev.foyer.core.grant.LimitedCalls;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * bucket4j's buckets in MariaDB, by compare-and-set: no row stays locked, so that a Galera cluster
 * does too. Its own MySQL module wants another driver.
 */
final class SharedBuckets extends AbstractCompareAndSwapBasedProxyManager<LimitedCalls> {
  private final BucketTable table;

  SharedBuckets(BucketTable table, InstantSource clock) {
    super(ClientSideConfig.getDefault().withClientClock(new SharedClock(clock)));
    this.table = table;
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(LimitedCalls calls) {
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        return table.bucket(calls);
      }

      @Override
      public boolean compareAndSwap(
          byte[] expected, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
        return expected == null ? table.fill(calls, next) : table.replace(calls, expected, next);
      }
    };
  }

  @Override
  public void removeProxy(LimitedCalls calls) {
    throw new UnsupportedOperationException("A bucket is never removed.");
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(LimitedCalls calls) {
    throw new UnsupportedOperationException("Nothing is asynchronous here.");
  }

  @Override
  protected CompletableFuture<Void> removeAsync(LimitedCalls calls) {
    throw new UnsupportedOperationException("Nothing is asynchronous here.");
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  /** The clock that all nodes share. */
  private record SharedClock(InstantSource clock) implements TimeMeter {
    private static final long NANOS = 1_000_000_000;

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * NANOS + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
