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
 * a pending one is withdrawn, one in use is ended as if the organization had disconnected.
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
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public WithdrawThroughLink(
      WithdrawLinks withdrawLinks,
      OrganizationConnections connections,
      EndGrant endGrant,
      RecordEntry record,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.withdrawLinks = withdrawLinks;
    this.connections = connections;
    this.endGrant = endGrant;
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
              if (!(connection instanceof OrganizationConnection.Pending)) {
                tell(ended);
              }
              return ended;
            });
  }

  private static Optional<OrganizationConnection.Ended> withdrawn(
      OrganizationConnection connection, Instant now) {
    return switch (connection) {
      case OrganizationConnection.Pending pending ->
          Optional.of(pending.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.Active active ->
          Optional.of(active.end(EndReason.WITHDRAWN, now));
      case OrganizationConnection.Lapsed lapsed ->
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

  private void tell(OrganizationConnection.Ended ended) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            ended.approval().organization(),
            MessageKind.DISCONNECTED,
            ended.id().value(),
            Facts.of("account", ended.approval().account().title())
                .and("by", ended.approval().authorizer().displayName()),
            ended.id()));
  }
}
