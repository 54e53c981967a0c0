package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.port.ConnectLinks;
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

/**
 * Whoever opened a connect link doesn't know the people who ask: the link is closed, and its
 * creator and all owners and admins are told.
 */
public final class ReportConnectLink {

  /** The answer. */
  public sealed interface Outcome {
    record Reported(ConnectLink link) implements Outcome {}

    /** The link is unknown or not open any more. */
    record NotOpen() implements Outcome {}
  }

  private final ConnectLinks links;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReportConnectLink(
      ConnectLinks links,
      RecordEntry record,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.record = record;
    this.tellMembers = tellMembers;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Secret linkSecret) {
    return transactions.inOne(
        () -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          return links
              .findBySecretHash(linkSecret.sha256())
              .filter(link -> link.openAt(now))
              .filter(link -> links.replace(link, link.reported(now)))
              .map(this::reported)
              .orElseGet(Outcome.NotOpen::new);
        });
  }

  private Outcome reported(ConnectLink link) {
    record.handle(
        RecordEntry.Command.of(
            link.organization(),
            Actor.ZoomAdmin.NOT_YET_KNOWN,
            EntryKind.CONNECT_LINK_REPORTED,
            new Subject(Subject.Kind.CONNECT_LINK, link.id().value())));
    tellMembers.handle(
        TellMembers.Command.administrators(
            link.organization(),
            MessageKind.LINK_REPORTED,
            link.id().value(),
            Facts.NONE,
            link.id()));
    // Nothing new for a creator who is an owner or admin still: the occasion is the same.
    tellMembers.handle(
        TellMembers.Command.member(
            link.organization(),
            link.creator(),
            MessageKind.LINK_REPORTED,
            link.id().value(),
            Facts.NONE,
            link.id()));
    return new Outcome.Reported(link);
  }
}
