package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives a fresh access token for a connection. It is the only place that refreshes: lease, re-read,
 * refresh, save, release. One of all threads and nodes calls Zoom; the others wait for its result.
 * No transaction is open while Zoom is called.
 */
public final class UsableAccess {

  /** How long a lease lasts; clearly longer than the deadline of a call to Zoom (10 seconds). */
  static final Duration LEASE = Duration.ofSeconds(25);

  /** How long somebody waits for another's refresh. */
  static final Duration PATIENCE = Duration.ofSeconds(12);

  private static final Duration GLANCE = Duration.ofMillis(40);

  /** How long a node whose lease was taken over may be on its way to the storage with its pair. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(2);

  /** What is asked for. */
  public sealed interface Command {
    GrantKey grant();

    /** An access token that is not about to expire. */
    record Fresh(GrantKey grant) implements Command {}

    /** Another one than this, which Zoom has refused before its time. */
    record InsteadOf(GrantKey grant, Access refused) implements Command {}
  }

  /** The answer. */
  public sealed interface Outcome {
    record Usable(Access access) implements Outcome {}

    /**
     * The grant is gone or dead, its connection has lapsed or was ended; or it belongs to another
     * Zoom environment, where its tokens mustn't be shown.
     */
    record Dead() implements Outcome {}

    record NotNow(Obstacle why, Optional<Instant> notBefore) implements Outcome {}
  }

  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final Lapse lapse;
  private final Pause pause;
  private final InstantSource clock;

  public UsableAccess(
      Grants grants, ZoomAuthorization zoom, Lapse lapse, Pause pause, InstantSource clock) {
    this.grants = grants;
    this.zoom = zoom;
    this.lapse = lapse;
    this.pause = pause;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Duration waited = Duration.ZERO;
    while (true) {
      Optional<HeldGrant> held = grants.find(command.grant());
      if (held.filter(this::ofThisEnvironment).isEmpty()) {
        return new Outcome.Dead();
      }
      if (satisfies(command, held.get())) {
        return usable(held.get(), held.get().tokens());
      }
      Optional<Lease> lease = grants.lease(held.get(), LEASE);
      if (lease.isPresent()) {
        return refresh(held.get(), lease.get());
      }
      if (waited.compareTo(PATIENCE) >= 0) {
        return new Outcome.NotNow(Obstacle.REFRESH_UNDER_WAY, Optional.empty());
      }
      pause.pause(GLANCE);
      waited = waited.plus(GLANCE);
    }
  }

  /** A grant of another Zoom environment must never be shown to this one. */
  private boolean ofThisEnvironment(HeldGrant held) {
    return held.owner().environment().equals(zoom.environment());
  }

  private boolean satisfies(Command command, HeldGrant held) {
    return switch (command) {
      case Command.Fresh _ -> held.tokens().usableAt(clock.instant());
      case Command.InsteadOf(_, Access refused) ->
          !held.tokens().accessToken().equals(refused.accessToken())
              && held.tokens().usableAt(clock.instant());
    };
  }

  private Outcome refresh(HeldGrant held, Lease lease) {
    return switch (zoom.refresh(held.owner().app(), held.tokens().refreshToken())) {
      case ZoomAnswer.Done<TokenGrant>(TokenGrant next) -> save(held, lease, next);
      case ZoomAnswer.RefusedForGood<TokenGrant>(Refusal why, _) when why.endsTheGrant() ->
          died(held, lease, why);
      case ZoomAnswer.RefusedForGood<TokenGrant> _ -> {
        grants.release(lease);
        yield new Outcome.NotNow(Obstacle.ZOOM_IN_TROUBLE, Optional.empty());
      }
      case ZoomAnswer.NotNow<TokenGrant>(Obstacle why, Optional<Instant> notBefore, _) -> {
        grants.release(lease);
        yield new Outcome.NotNow(why, notBefore);
      }
    };
  }

  private Outcome save(HeldGrant held, Lease lease, TokenGrant next) {
    return grants.rotate(lease, next)
        ? usable(held, next)
        : grants
            .find(held.key())
            .map(now -> saveWithoutLease(now, held, next))
            .orElseGet(() -> tooLate(held, next));
  }

  /** The lease ran out on the way. The pair is kept unless somebody has refreshed after that. */
  private Outcome saveWithoutLease(HeldGrant now, HeldGrant held, TokenGrant next) {
    if (now.revision() != held.revision()) {
      return usable(now, now.tokens());
    }
    return grants.lease(now, LEASE).filter(again -> grants.rotate(again, next)).isPresent()
        ? usable(held, next)
        : new Outcome.NotNow(Obstacle.REFRESH_UNDER_WAY, Optional.empty());
  }

  /** The grant was ended meanwhile: the pair is revoked (but see BR-08), never saved. */
  private Outcome tooLate(HeldGrant held, TokenGrant next) {
    if (!grants.sharedWithAnother(held.owner(), held.key())) {
      zoom.revoke(held.owner().app(), next.accessToken());
    }
    return new Outcome.Dead();
  }

  /** The row is re-read first: somebody whose lease had run out may have refreshed all the same. */
  private Outcome died(HeldGrant held, Lease lease, Refusal why) {
    grants.release(lease);
    return refreshedMeanwhile(held)
        .or(
            () -> {
              pause.pause(SECOND_LOOK);
              return refreshedMeanwhile(held);
            })
        .orElseGet(
            () -> {
              lapse.lapse(held.key(), LapseReason.provenBy(why).orElse(LapseReason.TOKEN_DEAD));
              return new Outcome.Dead();
            });
  }

  private Optional<Outcome> refreshedMeanwhile(HeldGrant held) {
    return grants
        .find(held.key())
        .filter(now -> now.revision() != held.revision())
        .map(now -> usable(now, now.tokens()));
  }

  private static Outcome usable(HeldGrant held, TokenGrant tokens) {
    return new Outcome.Usable(new Access(held.owner().app(), tokens.accessToken()));
  }
}
