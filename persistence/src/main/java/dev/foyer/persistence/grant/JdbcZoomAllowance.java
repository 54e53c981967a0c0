package dev.foyer.persistence.grant;

import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.port.ZoomAllowance;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Turns in MariaDB: a bucket that holds one call, filled anew at the pace. */
final class JdbcZoomAllowance implements ZoomAllowance {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcZoomAllowance.class);

  private final BucketTable table;
  private final SharedBuckets buckets;
  private final InstantSource clock;

  /** What this node knows that the buckets hold already. */
  private final Map<LimitedCalls, Pace> learned = new ConcurrentHashMap<>();

  JdbcZoomAllowance(BucketTable table, SharedBuckets buckets, InstantSource clock) {
    this.table = table;
    this.buckets = buckets;
    this.clock = clock;
  }

  @Override
  public Turn take(LimitedCalls calls, Pace assumed) {
    try {
      Optional<Instant> closed = table.closedUntil(calls).filter(clock.instant()::isBefore);
      return closed.isPresent()
          ? new Turn.NotBefore(closed.get())
          : takeOne(bucket(calls, assumed));
    } catch (DataAccessException unreadable) {
      LOG.warn("What is left of Zoom's limits can't be read, so Zoom isn't called", unreadable);
      return new Turn.Unknown();
    }
  }

  /** Takes it ahead of time if need be: the caller waits without holding a connection. */
  private Turn takeOne(Bucket bucket) {
    AtomicLong wait = new AtomicLong();
    return bucket.asBlocking().tryConsumeUninterruptibly(1, PATIENCE, wait::set)
        ? new Turn.Granted(clock.instant().plusNanos(wait.get()))
        : new Turn.NotBefore(
            clock
                .instant()
                .plusNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
  }

  @Override
  public void learn(LimitedCalls calls, Pace told) {
    if (told.equals(learned.get(calls))) {
      return;
    }
    try {
      bucket(calls, told).replaceConfiguration(holdingOne(told), TokensInheritanceStrategy.AS_IS);
      learned.put(calls, told);
    } catch (DataAccessException notNow) {
      LOG.warn("Zoom's limit isn't stored; the next answer tells it again", notNow);
    }
  }

  @Override
  public void close(LimitedCalls calls, Instant until) {
    try {
      table.close(calls, until);
    } catch (DataAccessException notNow) {
      LOG.warn("That Zoom wants no calls until {} isn't stored", until, notNow);
    }
  }

  private Bucket bucket(LimitedCalls calls, Pace pace) {
    return buckets.builder().build(calls, () -> holdingOne(pace));
  }

  private static BucketConfiguration holdingOne(Pace pace) {
    Duration between = pace.between();
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(1).refillGreedy(1, between))
        .build();
  }
}
