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
import java.time.InstantSource;

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

    /** There was nothing left: Zoom had ended it before. */
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

  private Outcome end(HeldGrant held) {
    if (grants.sharedWithAnother(held.owner(), held.key())) {
      erase(held, EntryKind.GRANT_ERASED_ONLY);
      return new Outcome.ErasedOnly();
    }
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(held.key()))) {
      case UsableAccess.Outcome.Usable(Access access) -> revoke(held, access);
      case UsableAccess.Outcome.Dead _ -> {
        grants.erase(held.key());
        yield new Outcome.NothingLeft();
      }
      case UsableAccess.Outcome.NotNow(Obstacle why, _) -> new Outcome.Later(why);
    };
  }

  private Outcome revoke(HeldGrant held, Access access) {
    return switch (zoom.revoke(access.app(), access.accessToken())) {
      case ZoomAnswer.Done<Boolean> _ -> {
        erase(held, EntryKind.GRANT_REVOKED);
        yield new Outcome.Revoked();
      }
      case ZoomAnswer.RefusedForGood<Boolean>(Refusal why, _) ->
          switch (why) {
            case GRANT_DEAD, ACCESS_TOKEN_REFUSED -> {
              grants.erase(held.key());
              yield new Outcome.NothingLeft();
            }
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

  private void erase(HeldGrant held, EntryKind kind) {
    transactions.inOne(
        () -> {
          grants.erase(held.key());
          record.handle(
              RecordEntry.Command.of(
                  held.key().organization(),
                  new Actor.FoyerItself(),
                  kind,
                  new Subject(Subject.Kind.CONNECTION, held.key().connection().value())));
        });
  }
}
