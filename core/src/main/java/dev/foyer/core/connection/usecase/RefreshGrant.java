package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One refresh by the holder of the lease: sends the refresh token, and stores what comes of it. A
 * refresh token whose answer was lost is sent once more; a pair that comes too late is revoked.
 */
public final class RefreshGrant {

  /** How long a lease lasts; clearly longer than two calls to Zoom (10 seconds each). */
  static final Duration LEASE = Duration.ofSeconds(25);

  /** How long a node whose lease was taken over may be on its way to the storage with its pair. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(2);

  /** Nobody else sends a token that Zoom has just called dead while it is looked at again. */
  private static final Duration HANDS_OFF = SECOND_LOOK.multipliedBy(2);

  /** What the journal says of a dead grant that Zoom has not ended. */
  private enum Death {
    /** Zoom had replaced the token before, but the answer never arrived. */
    ROTATION_LOST
  }

  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final Lapse lapse;
  private final RefreshAhead ahead;
  private final Pause pause;
  private final InstantSource clock;

  public RefreshGrant(
      Grants grants,
      ZoomAuthorization zoom,
      Lapse lapse,
      RefreshAhead ahead,
      Pause pause,
      InstantSource clock) {
    this.grants = grants;
    this.zoom = zoom;
    this.lapse = lapse;
    this.ahead = ahead;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * @param forced whether Zoom has refused the stored access token before its time
   */
  UsableAccess.Outcome refresh(HeldGrant held, Lease lease, boolean forced) {
    ZoomAnswer<TokenGrant> answer = send(held);
    boolean unanswered = lease.repeated();
    if (isLost(answer) && !unanswered) {
      unanswered = true;
      answer = send(held);
    }
    return switch (answer) {
      case ZoomAnswer.Done<TokenGrant>(TokenGrant next) ->
          save(held, lease, next, forced ? Optional.of(now()) : Optional.empty());
      case ZoomAnswer.RefusedForGood<TokenGrant>(Refusal why, _) when why.endsTheGrant() ->
          died(held, lease, why, unanswered);
      case ZoomAnswer.RefusedForGood<TokenGrant> _ ->
          setBack(lease, Obstacle.ZOOM_IN_TROUBLE, Optional.empty(), unanswered);
      case ZoomAnswer.NotNow<TokenGrant>(Obstacle why, Optional<Instant> notBefore, _) ->
          setBack(lease, why, notBefore, unanswered || why.mayHaveHappened());
    };
  }

  private ZoomAnswer<TokenGrant> send(HeldGrant held) {
    return zoom.refresh(held.owner().app(), held.tokens().refreshToken());
  }

  private static boolean isLost(ZoomAnswer<TokenGrant> answer) {
    return answer instanceof ZoomAnswer.NotNow<TokenGrant>(Obstacle why, _, _)
        && why == Obstacle.OUTCOME_UNKNOWN;
  }

  /** Zoom's wish to be left alone holds for all nodes; a fault of this one's settings doesn't. */
  private UsableAccess.Outcome setBack(
      Lease lease, Obstacle why, Optional<Instant> notBefore, boolean unanswered) {
    Optional<Instant> forAll = notBefore.filter(_ -> why != Obstacle.APP_MISCONFIGURED);
    grants.release(lease, new Setback(why, forAll), unanswered);
    return new UsableAccess.Outcome.NotNow(why, notBefore);
  }

  private UsableAccess.Outcome save(
      HeldGrant held, Lease lease, TokenGrant next, Optional<Instant> forcedAt) {
    grants.setAside(lease, next);
    return store(held, lease, next, forcedAt)
        ? usable(held, next)
        : grants
            .find(held.key())
            .map(now -> saveWithoutLease(now, held, next, forcedAt))
            .orElseGet(() -> tooLate(held, next));
  }

  /**
   * Not in one transaction: where none can begin, the storage still has to keep the pair aside. The
   * job is there already but for an accident.
   */
  private boolean store(HeldGrant held, Lease lease, TokenGrant next, Optional<Instant> forcedAt) {
    boolean stored = grants.rotate(lease, next, forcedAt);
    if (stored) {
      ahead.leave(held.key(), held.owner().app(), next);
    }
    return stored;
  }

  /** The lease ran out on the way. The pair is kept unless somebody has refreshed after that. */
  private UsableAccess.Outcome saveWithoutLease(
      HeldGrant now, HeldGrant held, TokenGrant next, Optional<Instant> forcedAt) {
    if (now.revision() != held.revision()) {
      return usable(now, now.tokens());
    }
    return grants.lease(now, LEASE).filter(again -> store(held, again, next, forcedAt)).isPresent()
        ? usable(held, next)
        : new UsableAccess.Outcome.NotNow(Obstacle.REFRESH_UNDER_WAY, Optional.empty());
  }

  /** The grant was ended meanwhile: the pair is revoked (but see BR-08), never saved. */
  private UsableAccess.Outcome tooLate(HeldGrant held, TokenGrant next) {
    if (!grants.sharedWithAnother(held.owner(), held.key())) {
      zoom.revoke(held.owner().app(), next.accessToken());
    }
    return new UsableAccess.Outcome.Dead();
  }

  /** The row is re-read first: somebody whose lease had run out may have refreshed all the same. */
  private UsableAccess.Outcome died(HeldGrant held, Lease lease, Refusal why, boolean unanswered) {
    grants.release(
        lease,
        new Setback(Obstacle.REFRESH_UNDER_WAY, Optional.of(now().plus(HANDS_OFF))),
        unanswered);
    return refreshedMeanwhile(held)
        .or(
            () -> {
              pause.pause(SECOND_LOOK);
              return refreshedMeanwhile(held);
            })
        .orElseGet(
            () -> {
              lapse(held, LapseReason.provenBy(why).orElse(LapseReason.TOKEN_DEAD), unanswered);
              return new UsableAccess.Outcome.Dead();
            });
  }

  private void lapse(HeldGrant held, LapseReason reason, boolean unanswered) {
    if (reason == LapseReason.TOKEN_DEAD && unanswered) {
      lapse.lapse(held.key(), reason, Death.ROTATION_LOST);
    } else {
      lapse.lapse(held.key(), reason);
    }
  }

  private Optional<UsableAccess.Outcome> refreshedMeanwhile(HeldGrant held) {
    return grants
        .find(held.key())
        .filter(now -> now.revision() != held.revision())
        .map(now -> usable(now, now.tokens()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UsableAccess.Outcome usable(HeldGrant held, TokenGrant tokens) {
    return new UsableAccess.Outcome.Usable(Access.of(held.owner(), tokens.accessToken()));
  }
}
