package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Ends the grant of a connection that was ended: revoked at Zoom and erased here. Revoking
 * uninstalls the app at Zoom, so where another live connection shares it, only our own copy is
 * erased (BR-08).
 */
public final class EndGrant {

  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  /** The answer. */
  public sealed interface Outcome {
    /** Revoked at Zoom and erased. */
    record Revoked() implements Outcome {}

    /** Only our copy was erased: another live connection uses the app in the same account. */
    record ErasedOnly() implements Outcome {}

    /**
     * There was nothing left to revoke: Zoom had ended it before, or it is another environment's.
     */
    record NothingLeft() implements Outcome {}

    /** Zoom can't be asked now; a job goes on trying. */
    record Later(Obstacle why) implements Outcome {}
  }

  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final UsableAccess usableAccess;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public EndGrant(
      Grants grants,
      ZoomAuthorization zoom,
      UsableAccess usableAccess,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.grants = grants;
    this.zoom = zoom;
    this.usableAccess = usableAccess;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Leaves it to a job, in the transaction that ends the connection, so that no crash forgets it.
   */
  void later(OrganizationId organization, ConnectionId connection) {
    jobs.noLaterThan(
        new Job(JobKind.END_GRANT, organization.value(), connection.value()),
        clock.instant().plus(TRY_AGAIN));
  }

  public Outcome handle(OrganizationId organization, ConnectionId connection) {
    return grants
        .newest(organization, connection)
        .flatMap(grants::find)
        .map(this::end)
        .orElseGet(Outcome.NothingLeft::new);
  }

  /** Erases our copy after all attempts at revoking have failed. */
  void giveUp(HeldGrant held, Obstacle why) {
    erase(held, EntryKind.GRANT_ERASED_ONLY, why);
  }

  private Outcome end(HeldGrant held) {
    if (grants.sharedWithAnother(held.owner(), held.key())) {
      erase(held, EntryKind.GRANT_ERASED_ONLY, WhyNotRevoked.SHARED);
      return new Outcome.ErasedOnly();
    }
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(held.key()))) {
      case UsableAccess.Outcome.Usable(Access access) -> revoke(held, access);
      case UsableAccess.Outcome.Dead _ -> nothingLeft(held);
      case UsableAccess.Outcome.NotNow(Obstacle why, _) -> new Outcome.Later(why);
    };
  }

  private Outcome revoke(HeldGrant held, Access access) {
    ZoomAnswer<Boolean> answer = zoom.revoke(access.app(), access.accessToken());
    if (answer instanceof ZoomAnswer.RefusedForGood<Boolean>(Refusal why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      answer = onceMore(held, access);
    }
    return switch (answer) {
      case ZoomAnswer.Done<Boolean> _ -> {
        erase(held, EntryKind.GRANT_REVOKED, "");
        yield new Outcome.Revoked();
      }
      case ZoomAnswer.RefusedForGood<Boolean>(Refusal why, _) ->
          switch (why) {
            case GRANT_DEAD, AUTHORIZER_GONE, APP_DISABLED, ACCOUNT_GONE, ACCESS_TOKEN_REFUSED ->
                nothingLeft(held);
            case CODE_REFUSED,
                SCOPES_MISSING,
                NO_PERMISSION,
                USER_NOT_IN_ACCOUNT,
                NOT_LICENSED_FOR_MEETINGS,
                HOST_NOT_ALLOWED,
                MEETING_GONE,
                REQUEST_INVALID,
                UNKNOWN ->
                new Outcome.Later(Obstacle.ZOOM_IN_TROUBLE);
          };
      case ZoomAnswer.NotNow<Boolean>(Obstacle why, _, _) -> new Outcome.Later(why);
    };
  }

  /** An access token may end before its time while the grant lives: it is replaced once. */
  private ZoomAnswer<Boolean> onceMore(HeldGrant held, Access refused) {
    return switch (usableAccess.handle(new UsableAccess.Command.InsteadOf(held.key(), refused))) {
      case UsableAccess.Outcome.Usable(Access access) ->
          zoom.revoke(access.app(), access.accessToken());
      case UsableAccess.Outcome.Dead _ -> new ZoomAnswer.RefusedForGood<>(Refusal.GRANT_DEAD, "");
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          new ZoomAnswer.NotNow<>(why, notBefore, "");
    };
  }

  private Outcome nothingLeft(HeldGrant held) {
    erase(held, EntryKind.GRANT_ERASED_ONLY, WhyNotRevoked.NOTHING_LEFT);
    return new Outcome.NothingLeft();
  }

  /** The journal's words for erasing without revoking. */
  private enum WhyNotRevoked {
    SHARED,
    NOTHING_LEFT
  }

  private void erase(HeldGrant held, EntryKind kind, Object cause) {
    transactions.inOne(
        () -> {
          grants.erase(held.key());
          record.handle(
              RecordEntry.Command.of(
                      held.key().organization(),
                      new Actor.FoyerItself(),
                      kind,
                      new Subject(Subject.Kind.CONNECTION, held.key().connection().value()))
                  .because(cause));
        });
  }
}
