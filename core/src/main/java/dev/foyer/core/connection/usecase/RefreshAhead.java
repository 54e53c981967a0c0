package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When a grant is refreshed before anybody needs it, and the job that does so. The organization's
 * always has a fresh access token; a personal one only must not come near the 90 days after which
 * Zoom forgets its refresh token. Each connection has an instant of its own, so that they don't all
 * come at once.
 */
public final class RefreshAhead {

  /** At 70 to 80 percent of the hour that an access token lives. */
  private static final Duration BEFORE_ITS_END = Duration.ofMinutes(18);

  private static final Duration SPREAD = Duration.ofMinutes(6);

  /** With the spread and the token's hour still within a week. */
  private static final Duration IDLE = Duration.ofDays(6);

  private static final Duration IDLE_SPREAD = Duration.ofHours(20);

  /** Should Zoom ever hand out tokens that live for less than all that. */
  private static final Duration SOONEST = Duration.ofMinutes(1);

  private static final int PARTS = 1_000;

  private final Jobs jobs;
  private final InstantSource clock;

  public RefreshAhead(Jobs jobs, InstantSource clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Leaves the job, with each pair that is stored. */
  void leave(GrantKey key, ZoomApp app, TokenGrant tokens) {
    jobs.noLaterThan(
        new Job(JobKind.KEEP_GRANT_FRESH, key.organization().value(), key.connection().value()),
        next(key, app, tokens));
  }

  /** When the job is to look after this pair. */
  Instant next(GrantKey key, ZoomApp app, TokenGrant tokens) {
    Instant soonest = clock.instant().plus(SOONEST);
    Instant due = dueAt(key, app, tokens);
    return due.isBefore(soonest) ? soonest : due;
  }

  boolean isDue(GrantKey key, ZoomApp app, TokenGrant tokens) {
    return !clock.instant().isBefore(dueAt(key, app, tokens));
  }

  private static Instant dueAt(GrantKey key, ZoomApp app, TokenGrant tokens) {
    return switch (app) {
      case ORGANIZATION -> tokens.accessExpiresAt().minus(BEFORE_ITS_END).plus(share(key, SPREAD));
      case PERSONAL -> tokens.accessExpiresAt().plus(IDLE).plus(share(key, IDLE_SPREAD));
    };
  }

  private static Duration share(GrantKey key, Duration of) {
    long part = Math.floorMod(key.connection().value().getLeastSignificantBits(), (long) PARTS);
    return of.multipliedBy(part).dividedBy(PARTS);
  }
}
