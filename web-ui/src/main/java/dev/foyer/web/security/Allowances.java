package dev.foyer.web.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what is done too often from being done: a bucket for each kind and whoever does it. Each
 * node counts for itself, so with several nodes the limit is that many times higher: it slows
 * guessing and flooding down, and no promise stands on it.
 */
public final class Allowances {

  /** So many buckets at most: whoever comes from more addresses than that is not stopped so. */
  private static final int MOST_BUCKETS = 100_000;

  /** What is limited. */
  public enum Kind {
    /** Opening the Zoom admin's pages, by address. */
    OPENING,
    /** Pressing a button on them, by address. */
    STARTING,
    /** Trying to sign in, by address. */
    SIGN_IN,
    /** Opening and using links to set up and to choose a password, by address. */
    ONE_TIME_LINK,
    /** Proving anew who one is, by member. */
    PROOF,
    /** Sending connect links by e-mail, by member. */
    LETTER
  }

  private final Map<Kind, LoadingCache<String, Bucket>> buckets = new EnumMap<>(Kind.class);

  public Allowances(Map<Kind, Allowance> limits, InstantSource clock) {
    Arrays.stream(Kind.values())
        .forEach(kind -> buckets.put(kind, buckets(Optional.ofNullable(limits.get(kind)), clock)));
  }

  private static LoadingCache<String, Bucket> buckets(
      Optional<Allowance> limit, InstantSource clock) {
    Allowance allowance =
        limit.orElseThrow(() -> new IllegalStateException("foyer.limits lacks a limit."));
    return Caffeine.newBuilder()
        .maximumSize(MOST_BUCKETS)
        .expireAfterAccess(allowance.per())
        .build(_ -> bucket(allowance, clock));
  }

  private static Bucket bucket(Allowance allowance, InstantSource clock) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.per()))
        .withCustomTimePrecision(new Clock(clock))
        .build();
  }

  /** Counts one; if that is one too many, how long to wait. */
  public Optional<Duration> refused(Kind kind, String whose) {
    ConsumptionProbe probe = buckets.get(kind).get(whose).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** The application's clock, as buckets read it. */
  private record Clock(InstantSource source) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(source.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
