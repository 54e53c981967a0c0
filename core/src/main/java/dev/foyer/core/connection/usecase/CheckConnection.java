package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Checks a connection with Zoom and draws the conclusion (BR-10): active, at risk, or lapsed. A
 * passing failure never lapses it; what Zoom says for good ends it at once.
 */
public final class CheckConnection {

  /** How long Zoom may refuse fresh access tokens before the connection counts as dead. */
  static final Duration REFUSED_FOR_GOOD_AFTER = Duration.ofHours(2);

  /** Which connection. */
  public record Command(OrganizationId organization, ConnectionId connection) {}

  /** The answer: how it stands after the check. */
  public sealed interface Outcome {
    /**
     * @param conclusive whether Zoom could be asked
     */
    record Stands(OrganizationConnection.Living connection, boolean conclusive)
        implements Outcome {}

    /** It has lapsed, now or before. */
    record HasLapsed(LapseReason why) implements Outcome {}

    /** It is not alive (any more), or belongs to another Zoom environment. */
    record NothingToCheck() implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final HealthHistory history;
  private final Suspicion suspicion;
  private final ZoomAuthorization zoom;
  private final Examination examination;
  private final Lapse lapse;
  private final TellOfHealth tell;
  private final Transactions transactions;
  private final InstantSource clock;

  public CheckConnection(
      OrganizationConnections connections,
      HealthHistory history,
      ZoomAuthorization zoom,
      Examination examination,
      Lapse lapse,
      TellOfHealth tell,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.history = history;
    this.suspicion = new Suspicion(history);
    this.zoom = zoom;
    this.examination = examination;
    this.lapse = lapse;
    this.tell = tell;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (connections.find(command.organization(), command.connection()).orElse(null)
            instanceof OrganizationConnection.Living living
        && living.approval().environment().equals(zoom.environment())) {
      Diagnosis found = examination.of(living);
      return transactions.inOne(() -> conclude(command, found));
    }
    return new Outcome.NothingToCheck();
  }

  /** It is read again: the check itself may have found the grant dead. */
  private Outcome conclude(Command command, Diagnosis found) {
    return connections
        .find(command.organization(), command.connection())
        .map(
            now ->
                switch (now) {
                  case OrganizationConnection.Living living -> draw(living, found);
                  case OrganizationConnection.Lapsed(_, _, var why) -> new Outcome.HasLapsed(why);
                  case OrganizationConnection.LapsedStandby(_, _, var why) ->
                      new Outcome.HasLapsed(why);
                  case OrganizationConnection.Pending _, OrganizationConnection.Ended _ ->
                      new Outcome.NothingToCheck();
                })
        .orElseGet(Outcome.NothingToCheck::new);
  }

  private Outcome draw(OrganizationConnection.Living living, Diagnosis found) {
    return switch (found) {
      case Diagnosis.Sound _ -> sound(living, found);
      case Diagnosis.Doubtful(Doubt why) ->
          why == Doubt.ACCESS_REFUSED && refusedForGood(living)
              ? lost(living, LapseReason.TOKEN_DEAD)
              : doubtful(living, why);
      case Diagnosis.Lost(LapseReason why) -> lost(living, why);
      case Diagnosis.Suspected _, Diagnosis.Unclear _ -> new Outcome.Stands(living, false);
    };
  }

  private boolean refusedForGood(OrganizationConnection.Living living) {
    return suspicion.of(living.grant(), now()).isPresent()
        || living instanceof OrganizationConnection.AtRisk(_, Instant since, Doubt why)
            && why == Doubt.ACCESS_REFUSED
            && since.plus(REFUSED_FOR_GOOD_AFTER).isBefore(clock.instant());
  }

  private Outcome sound(OrganizationConnection.Living living, Diagnosis found) {
    note(living, found);
    return new Outcome.Stands(
        living instanceof OrganizationConnection.AtRisk atRisk
            ? become(atRisk, atRisk.recover(now()), EntryKind.CONNECTION_RECOVERED, "")
            : living,
        true);
  }

  private Outcome doubtful(OrganizationConnection.Living living, Doubt why) {
    note(living, new Diagnosis.Doubtful(why));
    return new Outcome.Stands(
        switch (living) {
          case OrganizationConnection.Active active ->
              become(active, active.doubt(why, now()), EntryKind.CONNECTION_AT_RISK, why);
          case OrganizationConnection.AtRisk atRisk -> {
            connections.replace(atRisk, atRisk.still(why));
            tell.atRisk(atRisk);
            yield atRisk.still(why);
          }
          case OrganizationConnection.Paused _, OrganizationConnection.Standby _ -> living;
        },
        true);
  }

  private Outcome lost(OrganizationConnection.Living living, LapseReason why) {
    return new Outcome.HasLapsed(lapse.lapse(living.grant(), why));
  }

  private OrganizationConnection.Living become(
      OrganizationConnection.Living before,
      OrganizationConnection.Living next,
      EntryKind kind,
      Object cause) {
    if (!connections.replace(before, next)) {
      return before;
    }
    tell.changed(next, kind, cause);
    return next;
  }

  private void note(OrganizationConnection.Living living, Diagnosis found) {
    history.note(living.approval().organization(), living.id(), found, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
