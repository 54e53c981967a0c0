package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Marks the connection behind a lost grant as lapsed, once, with its reason, lets the standby take
 * over, and erases the tokens: they are worth nothing, and must not count as a live grant of the
 * account (BR-08).
 */
public final class Lapse {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final HealthHistory history;
  private final Suspicion suspicion;
  private final Grants grants;
  private final Succession succession;
  private final TellOfHealth tell;
  private final Transactions transactions;
  private final InstantSource clock;

  public Lapse(
      OrganizationConnections connections,
      PersonalConnections personals,
      HealthHistory history,
      Grants grants,
      Succession succession,
      TellOfHealth tell,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
    this.history = history;
    this.suspicion = new Suspicion(history);
    this.grants = grants;
    this.succession = succession;
    this.tell = tell;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The reason that was kept: more precise than the given one if Zoom has told one. */
  public LapseReason lapse(GrantKey grant, LapseReason found) {
    return lapse(grant, found, found);
  }

  /** The same, where the journal can say more than the reason. */
  LapseReason lapse(GrantKey grant, LapseReason found, Enum<?> more) {
    return transactions.inOne(
        () -> {
          LapseReason reason = found.vague() ? suspicion.of(grant, now()).orElse(found) : found;
          Enum<?> cause = reason == found ? more : reason;
          lapseOrganizations(grant, reason, cause);
          lapsePersonal(grant, reason, cause);
          grants.erase(grant);
          return reason;
        });
  }

  private void lapseOrganizations(GrantKey grant, LapseReason reason, Enum<?> cause) {
    connections
        .find(grant.organization(), grant.connection())
        .filter(connection -> connection.grant().equals(grant))
        .ifPresent(
            connection -> {
              switch (connection) {
                case OrganizationConnection.InCharge inCharge -> lapse(inCharge, reason, cause);
                case OrganizationConnection.Standby standby -> lapse(standby, reason, cause);
                case OrganizationConnection.Pending pending -> end(pending, reason);
                case OrganizationConnection.Lapsed _,
                    OrganizationConnection.LapsedStandby _,
                    OrganizationConnection.Ended _ -> {}
              }
            });
  }

  private void lapse(OrganizationConnection.InCharge inCharge, LapseReason reason, Enum<?> cause) {
    OrganizationConnection.Lapsed lapsed = inCharge.lapse(reason, now());
    if (connections.replace(inCharge, lapsed)) {
      note(inCharge, reason);
      tell.lapsed(lapsed, cause);
      succession
          .after(inCharge, lapsed)
          .ifPresentOrElse(
              promoted -> tell.tookOver(promoted, lapsed), () -> tell.nobodyTookOver(lapsed));
    }
  }

  private void lapse(OrganizationConnection.Standby standby, LapseReason reason, Enum<?> cause) {
    OrganizationConnection.LapsedStandby lapsed = standby.lapse(reason, now());
    if (connections.replace(standby, lapsed)) {
      note(standby, reason);
      tell.standbyLapsed(lapsed, cause);
    }
  }

  /** Whoever found it out: a check, a refresh or Zoom's own message. */
  private void note(OrganizationConnection.Living living, LapseReason reason) {
    history.note(living.approval().organization(), living.id(), new Diagnosis.Lost(reason), now());
  }

  /** Whoever ends the grant of an approval that still waits takes the approval back. */
  private void end(OrganizationConnection.Pending pending, LapseReason reason) {
    if (connections.replace(pending, pending.end(EndReason.WITHDRAWN, now()))) {
      tell.changed(pending, EntryKind.CONNECTION_WITHDRAWN, reason);
    }
  }

  private void lapsePersonal(GrantKey grant, LapseReason reason, Enum<?> cause) {
    personals
        .find(grant.organization(), grant.connection())
        .filter(PersonalConnection.Connected.class::isInstance)
        .map(PersonalConnection.Connected.class::cast)
        .filter(connected -> connected.grant().equals(grant))
        .ifPresent(
            connected -> {
              PersonalConnection.Lapsed lapsed = connected.lapse(reason, now());
              if (personals.replace(connected, lapsed)) {
                tell.personalLapsed(lapsed, cause);
              }
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
