package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives a fresh access token for a connection. It is the only place that refreshes: lease, re-read,
 * refresh, save, release. One of all threads and nodes calls Zoom; the others wait for its result,
 * good or bad. No transaction is open while Zoom is called.
 */
public final class UsableAccess {

  /** How long somebody waits for another's refresh. */
  static final Duration PATIENCE = Duration.ofSeconds(12);

  /** How long Zoom may go on refusing valid tokens before one is replaced again. */
  static final Duration BETWEEN_FORCED = Duration.ofMinutes(5);

  private static final Duration GLANCE = Duration.ofMillis(40);

  /** What is asked for. */
  public sealed interface Command {
    GrantKey grant();

    /** An access token that is not about to expire. */
    record Fresh(GrantKey grant) implements Command {}

    /** Another one than this, which Zoom has refused before its time. */
    record InsteadOf(GrantKey grant, Access refused) implements Command {}

    /** One of a later revision than this, ahead of need. */
    record NewerThan(GrantKey grant, long revision) implements Command {}
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
  private final RefreshGrant refreshGrant;
  private final Pause pause;
  private final InstantSource clock;
  private final Turns turns = new Turns();

  public UsableAccess(
      Grants grants,
      ZoomAuthorization zoom,
      RefreshGrant refreshGrant,
      Pause pause,
      InstantSource clock) {
    this.grants = grants;
    this.zoom = zoom;
    this.refreshGrant = refreshGrant;
    this.pause = pause;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return answer(command, grants.find(command.grant()), false)
        .or(() -> turns.inTurn(command.grant(), PATIENCE, waited -> obtain(command, waited)))
        .orElseGet(UsableAccess::underWay);
  }

  private Outcome obtain(Command command, boolean hadToWait) {
    Duration waited = hadToWait ? GLANCE : Duration.ZERO;
    while (true) {
      Optional<HeldGrant> held = grants.find(command.grant());
      Optional<Outcome> known = answer(command, held, waited.isPositive());
      if (known.isPresent()) {
        return known.get();
      }
      Optional<Lease> lease = grants.lease(held.orElseThrow(), RefreshGrant.LEASE);
      if (lease.isPresent()) {
        return refreshGrant.refresh(held.get(), lease.get(), isForced(command, held.get()));
      }
      if (waited.compareTo(PATIENCE) >= 0) {
        return underWay();
      }
      pause.pause(GLANCE);
      waited = waited.plus(GLANCE);
    }
  }

  /** Empty if a refresh is needed; whoever has waited for one takes its failure for an answer. */
  private Optional<Outcome> answer(Command command, Optional<HeldGrant> held, boolean waited) {
    if (held.filter(this::ofThisEnvironment).isEmpty()) {
      return Optional.of(new Outcome.Dead());
    }
    if (satisfies(command, held.get())) {
      return Optional.of(
          new Outcome.Usable(Access.of(held.get().owner(), held.get().tokens().accessToken())));
    }
    return held.get()
        .setback()
        .filter(setback -> waited || setback.bars(clock.instant()))
        .or(() -> forcedTooOften(command, held.get()))
        .map(setback -> new Outcome.NotNow(setback.why(), setback.notBefore()));
  }

  /** A grant of another Zoom environment must never be shown to this one. */
  private boolean ofThisEnvironment(HeldGrant held) {
    return held.owner().environment().equals(zoom.environment());
  }

  private boolean satisfies(Command command, HeldGrant held) {
    return held.tokens().usableAt(clock.instant())
        && switch (command) {
          case Command.Fresh _ -> true;
          case Command.InsteadOf _ -> !isForced(command, held);
          case Command.NewerThan(_, long revision) -> held.revision() > revision;
        };
  }

  /** Whether it is the stored token that Zoom has refused; any other is no reason to refresh. */
  private static boolean isForced(Command command, HeldGrant held) {
    return command instanceof Command.InsteadOf(_, Access refused)
        && held.tokens().accessToken().equals(refused.accessToken());
  }

  /** Zoom refuses even what it has just handed out: another one would fare no better. */
  private Optional<Setback> forcedTooOften(Command command, HeldGrant held) {
    return held.forcedAt()
        .filter(_ -> isForced(command, held))
        .map(at -> at.plus(BETWEEN_FORCED))
        .filter(clock.instant()::isBefore)
        .map(until -> new Setback(Obstacle.ZOOM_IN_TROUBLE, Optional.of(until)));
  }

  private static Outcome underWay() {
    return new Outcome.NotNow(Obstacle.REFRESH_UNDER_WAY, Optional.empty());
  }
}
