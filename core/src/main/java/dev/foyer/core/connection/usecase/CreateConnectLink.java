package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes the connect link that a Zoom admin opens (BR-03, BR-04). At most one is open at a time. */
public final class CreateConnectLink {

  /**
   * A link that names {@code creator} as who asks: the acting member, or the owner or admin for
   * whom support acts.
   */
  public record Command(
      OrganizationId organization, Actor by, MemberId creator, Duration validFor) {
    public Command {
      if (validFor.compareTo(ConnectLink.SHORTEST) < 0
          || validFor.compareTo(ConnectLink.LONGEST) > 0) {
        throw new IllegalArgumentException("A connect link is valid for 15 minutes to 30 days.");
      }
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Created(ConnectLink link) implements Outcome {}

    /** A link is open already; this is it. */
    record AlreadyOpen(ConnectLink link) implements Outcome {}

    record AlreadyConnected(OrganizationConnection.Active connection) implements Outcome {}

    /** This Foyer has no credentials for the admin-managed app. */
    record AppNotSetUp() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ConnectLinks links;
  private final OrganizationConnections connections;
  private final ZoomAuthorization zoom;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Ids ids;
  private final Randomness randomness;
  private final InstantSource clock;

  public CreateConnectLink(
      ConnectLinks links,
      OrganizationConnections connections,
      ZoomAuthorization zoom,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Ids ids,
      Randomness randomness,
      InstantSource clock) {
    this.links = links;
    this.connections = connections;
    this.zoom = zoom;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.ids = ids;
    this.randomness = randomness;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority
            .denial(command.organization(), command.by(), Act.ADMINISTER)
            .or(() -> denialOf(command.organization(), command.creator()))
            .or(() -> anothersName(command));
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    if (!zoom.setUp(ZoomApp.ORGANIZATION)) {
      return new Outcome.AppNotSetUp();
    }
    return transactions.inOne(() -> create(command));
  }

  private Optional<Denial> denialOf(OrganizationId organization, MemberId creator) {
    return authority.denial(organization, new Actor.AMember(creator), Act.ADMINISTER);
  }

  /** Members ask in their own name; only support acts for somebody. */
  private static Optional<Denial> anothersName(Command command) {
    return command.by() instanceof Actor.AMember(MemberId member)
            && !member.equals(command.creator())
        ? Optional.of(Denial.ONLY_SUPPORT)
        : Optional.empty();
  }

  private Outcome create(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (connections.current(command.organization()).orElse(null)
        instanceof OrganizationConnection.Active active) {
      return new Outcome.AlreadyConnected(active);
    }
    Optional<ConnectLink> open =
        links.newest(command.organization()).filter(link -> link.openAt(now));
    if (open.isPresent()) {
      ConnectLink link = open.get();
      if (denialOf(link.organization(), link.creator()).isEmpty()) {
        return new Outcome.AlreadyOpen(link);
      }
      revoke(command, link, now);
    }
    ConnectLink link =
        new ConnectLink(
            new ConnectLinkId(ids.next()),
            command.organization(),
            command.creator(),
            Secret.random(randomness),
            now,
            now.plus(command.validFor()),
            0,
            new ConnectLink.State.NotStarted(now));
    links.add(link);
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.CONNECT_LINK_CREATED,
                new Subject(Subject.Kind.CONNECT_LINK, link.id().value()))
            .after(Facts.of("expires", link.expiresAt())));
    return new Outcome.Created(link);
  }

  /** Its creator lost the role, so nobody can use it; it must not come to life again. */
  private void revoke(Command command, ConnectLink orphan, Instant now) {
    if (links.replace(orphan, orphan.revoked(now))) {
      record.handle(
          RecordEntry.Command.of(
              command.organization(),
              command.by(),
              EntryKind.CONNECT_LINK_REVOKED,
              new Subject(Subject.Kind.CONNECT_LINK, orphan.id().value())));
    }
  }
}
