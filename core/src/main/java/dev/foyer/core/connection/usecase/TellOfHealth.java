package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.InstantSource;

/**
 * Writes down and tells the right people what has become of a connection (BR-11), in the
 * transaction in which it became so.
 */
public final class TellOfHealth {

  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Jobs jobs;
  private final InstantSource clock;

  public TellOfHealth(RecordEntry record, TellMembers tellMembers, Jobs jobs, InstantSource clock) {
    this.record = record;
    this.tellMembers = tellMembers;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Only written down. */
  void changed(OrganizationConnection connection, EntryKind kind, Object cause) {
    record(connection.grant(), new Actor.FoyerItself(), kind, cause);
  }

  /** Told once for each time of being at risk. */
  void atRisk(OrganizationConnection.AtRisk atRisk) {
    tell(
        atRisk,
        MessageKind.AT_RISK,
        Facts.of("account", atRisk.approval().account().title()),
        atRisk.id() + "/" + atRisk.since());
  }

  void lapsed(OrganizationConnection.Lapsed lapsed, Enum<?> cause) {
    record(lapsed.grant(), new Actor.Zoom(), EntryKind.CONNECTION_LAPSED, cause);
  }

  void tookOver(OrganizationConnection.InCharge promoted, OrganizationConnection.Lapsed lapsed) {
    tell(
        promoted,
        MessageKind.STANDBY_PROMOTED,
        facts(promoted.approval(), lapsed.reason())
            .and("authorizer", promoted.approval().authorizer().displayName()),
        promoted.id());
  }

  /** Owners and admins are told, and reminded until it is mended. */
  void nobodyTookOver(OrganizationConnection.Lapsed lapsed) {
    tell(
        lapsed,
        lapsed.reason() == LapseReason.APP_REMOVED ? MessageKind.APP_REMOVED : MessageKind.LAPSED,
        facts(lapsed.approval(), lapsed.reason()),
        lapsed.id());
    jobs.noLaterThan(
        new Job(
            JobKind.REMIND_OF_LAPSE, lapsed.approval().organization().value(), lapsed.id().value()),
        clock.instant().plus(RemindOfLapse.FIRST));
  }

  void standbyLapsed(OrganizationConnection.LapsedStandby lapsed, Enum<?> cause) {
    record(lapsed.grant(), new Actor.Zoom(), EntryKind.STANDBY_LAPSED, cause);
    tell(
        lapsed,
        MessageKind.STANDBY_LAPSED,
        facts(lapsed.approval(), lapsed.reason())
            .and("authorizer", lapsed.approval().authorizer().displayName()),
        lapsed.id());
  }

  void personalLapsed(PersonalConnection.Lapsed lapsed, Enum<?> cause) {
    record(lapsed.grant(), new Actor.Zoom(), EntryKind.PERSONAL_LAPSED, cause);
    tellMembers.handle(
        TellMembers.Command.member(
            lapsed.approval().organization(),
            lapsed.approval().member(),
            MessageKind.PERSONAL_LAPSED,
            lapsed.id().value(),
            Facts.of("account", lapsed.approval().account().title()).and("reason", lapsed.reason()),
            lapsed.id()));
  }

  private void record(GrantKey grant, Actor by, EntryKind kind, Object cause) {
    record.handle(
        RecordEntry.Command.of(
                grant.organization(),
                by,
                kind,
                new Subject(Subject.Kind.CONNECTION, grant.connection().value()))
            .because(cause));
  }

  private void tell(
      OrganizationConnection connection, MessageKind kind, Facts facts, Object occasion) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            connection.approval().organization(), kind, connection.id().value(), facts, occasion));
  }

  private static Facts facts(Approval approval, LapseReason reason) {
    return Facts.of("account", approval.account().title()).and("reason", reason);
  }
}
