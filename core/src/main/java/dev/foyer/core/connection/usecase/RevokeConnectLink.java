package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes an open connect link back. */
public final class RevokeConnectLink {

  /** Which link. */
  public record Command(OrganizationId organization, Actor by, ConnectLinkId link) {}

  /** The answer. */
  public sealed interface Outcome {
    record Revoked() implements Outcome {}

    record NotOpen() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ConnectLinks links;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeConnectLink(
      ConnectLinks links,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(() -> revoke(command));
  }

  private Outcome revoke(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean revoked =
        links
            .find(command.organization(), command.link())
            .filter(link -> link.openAt(now))
            .filter(link -> links.replace(link, link.revoked(now)))
            .isPresent();
    if (!revoked) {
      return new Outcome.NotOpen();
    }
    record.handle(
        RecordEntry.Command.of(
            command.organization(),
            command.by(),
            EntryKind.CONNECT_LINK_REVOKED,
            new Subject(Subject.Kind.CONNECT_LINK, command.link().value())));
    return new Outcome.Revoked();
  }
}
