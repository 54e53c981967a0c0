package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The Zoom admin takes an approval back by the link in the letter, whatever has become of it since:
 * a pending one is withdrawn, one in use is ended; a standby by another Zoom admin takes over then.
 */
public final class WithdrawThroughLink {

  /** The answer. */
  public sealed interface Outcome {
    record Withdrawn(EndGrant.Outcome grant) implements Outcome {}

    /** The link is unknown, or what it ends is over already. */
    record NotOpen() implements Outcome {}
  }

  private final WithdrawLinks withdrawLinks;
  private final OrganizationConnections connections;
  private final EndGrant endGrant;
  private final Succession succession;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public WithdrawThroughLink(
      WithdrawLinks withdrawLinks,
      OrganizationConnections connections,
      EndGrant endGrant,
      Succession succession,
      RecordEntry record,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.withdrawLinks = withdrawLinks;
    this.connections = connections;
    this.endGrant = endGrant;
    this.succession = succession;
    this.record = record;
    this.tellMembers = tellMembers;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Secret secret) {
    return transactions
        .inOne(() -> end(secret))
        .<Outcome>map(
            ended ->
                new Outcome.Withdrawn(endGrant.handle(ended.approval().organization(), ended.id())))
        .orElseGet(Outcome.NotOpen::new);
  }

  private Optional<OrganizationConnection.Ended> end(Secret secret) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return withdrawLinks
        .findBySecretHash(secret.sha256())
        .flatMap(link -> connections.find(link.organization(), link.connection()))
        .flatMap(connection -> end(connection, now));
  }

  private Optional<OrganizationConnection.Ended> end(
      OrganizationConnection connection, Instant now) {
    return withdrawn(connection, now)
        .filter(ended -> connections.replace(connection, ended))
        .map(
            ended -> {
              endGrant.later(ended.approval().organization(), ended.id());
              journal(ended);
              follow(connection, ended);
              return ended;
            });
  }

  private static Optional<OrganizationConnection.Ended> withdrawn(
      OrganizationConnection connection, Instant now) {
    return switch (connection) {
      case OrganizationConnection.Pending pending ->
          Optional.of(pending.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.Living living ->
          Optional.of(living.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.Lapsed lapsed ->
          Optional.of(lapsed.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.LapsedStandby lapsed ->
          Optional.of(lapsed.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.Ended _ -> Optional.empty();
    };
  }

  private void journal(OrganizationConnection.Ended ended) {
    record.handle(
        RecordEntry.Command.of(
                ended.approval().organization(),
                new Actor.ZoomAdmin(ended.approval().authorizer().id().value()),
                EntryKind.CONNECTION_WITHDRAWN,
                new Subject(Subject.Kind.CONNECTION, ended.id().value()))
            .before(Facts.of("account", ended.approval().account().id())));
  }

  private void follow(OrganizationConnection before, OrganizationConnection.Ended ended) {
    switch (before) {
      case OrganizationConnection.InCharge inCharge -> {
        tell(ended, MessageKind.DISCONNECTED, "by");
        succession
            .insteadOf(inCharge)
            .ifPresent(promoted -> tell(promoted, MessageKind.CONNECTED, "authorizer"));
      }
      case OrganizationConnection.Lapsed _ -> tell(ended, MessageKind.DISCONNECTED, "by");
      case OrganizationConnection.Pending _,
          OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Ended _ -> {}
    }
  }

  private void tell(OrganizationConnection about, MessageKind kind, String role) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            about.approval().organization(),
            kind,
            about.id().value(),
            Facts.of("account", about.approval().account().title())
                .and(role, about.approval().authorizer().displayName()),
            about.id()));
  }
}
