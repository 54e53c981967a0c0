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
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The Zoom admin declines on our page: the link is closed and its creator told (BR-04). */
public final class DeclineConnectLink {

  /** The answer. */
  public sealed interface Outcome {
    record Declined(Organization organization) implements Outcome {}

    /** The link is unknown or not open any more. */
    record NotOpen() implements Outcome {}
  }

  private final ConnectLinks links;
  private final Organizations organizations;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public DeclineConnectLink(
      ConnectLinks links,
      Organizations organizations,
      RecordEntry record,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.organizations = organizations;
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
              .filter(link -> links.replace(link, link.refused(now)))
              .flatMap(this::declined)
              .orElseGet(Outcome.NotOpen::new);
        });
  }

  private Optional<Outcome> declined(ConnectLink link) {
    record.handle(
        RecordEntry.Command.of(
            link.organization(),
            Actor.ZoomAdmin.NOT_YET_KNOWN,
            EntryKind.CONNECT_LINK_REFUSED,
            new Subject(Subject.Kind.CONNECT_LINK, link.id().value())));
    tellMembers.handle(
        TellMembers.Command.member(
            link.organization(),
            link.creator(),
            MessageKind.LINK_DECLINED,
            link.id().value(),
            Facts.NONE,
            link.id()));
    return organizations.find(link.organization()).map(Outcome.Declined::new);
  }
}
