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
import java.util.stream.Stream;

/**
 * Makes the connect link that a Zoom admin opens (BR-03, BR-04). Of each purpose at most one is
 * open at a time.
 */
public final class CreateConnectLink {

  /**
   * A link that names {@code creator} as who asks: the acting member, or the owner or admin for
   * whom support acts. It takes the place of {@code insteadOf}, so that a link is renewed in one
   * act.
   */
  public record Command(
      OrganizationId organization,
      Actor by,
      MemberId creator,
      ConnectLink.Purpose purpose,
      Duration validFor,
      Optional<ConnectLinkId> insteadOf) {
    public Command(
        OrganizationId organization,
        Actor by,
        MemberId creator,
        ConnectLink.Purpose purpose,
        Duration validFor) {
      this(organization, by, creator, purpose, validFor, Optional.empty());
    }

    /** With a new secret in the place of this link, if that is still the newest one. */
    public Command insteadOf(ConnectLinkId old) {
      return new Command(organization, by, creator, purpose, validFor, Optional.of(old));
    }

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

    record AlreadyConnected(OrganizationConnection connection) implements Outcome {}

    /** There is no connection to renew, or none that is alive to stand by for. */
    record NotConnected() implements Outcome {}

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
    // Of two at the same time the slower one tries again, and finds what the other has made.
    return Stream.generate(() -> transactions.inOne(() -> create(command)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
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

  /** Empty if somebody else made one just now. */
  private Optional<Outcome> create(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return unfit(command)
        .or(() -> alreadyOpen(command, now))
        .or(() -> add(command, now).map(Outcome.Created::new));
  }

  /** What the organization's connection says against this purpose. */
  private Optional<Outcome> unfit(Command command) {
    Optional<OrganizationConnection> current = connections.current(command.organization());
    Optional<OrganizationConnection> alive =
        current.filter(OrganizationConnection.InCharge.class::isInstance);
    return switch (command.purpose()) {
      case CONNECT -> alive.map(Outcome.AlreadyConnected::new);
      case RECONNECT -> notConnectedUnless(current.isPresent());
      case STANDBY -> notConnectedUnless(alive.isPresent());
    };
  }

  private static Optional<Outcome> notConnectedUnless(boolean connected) {
    return connected ? Optional.empty() : Optional.of(new Outcome.NotConnected());
  }

  private Optional<Outcome> alreadyOpen(Command command, Instant now) {
    Optional<ConnectLink> newest = links.newest(command.organization(), command.purpose());
    newest
        .filter(link -> link.stateAt(now) instanceof ConnectLink.State.Expired)
        .ifPresent(link -> links.replace(link, link.expired()));
    Optional<ConnectLink> open = newest.filter(link -> link.openAt(now));
    Optional<ConnectLink> usable =
        open.filter(link -> !command.insteadOf().equals(Optional.of(link.id())))
            .filter(link -> denialOf(link.organization(), link.creator()).isEmpty());
    if (usable.isEmpty()) {
      open.ifPresent(link -> revoke(command, link, now));
    }
    return usable.map(Outcome.AlreadyOpen::new);
  }

  private Optional<ConnectLink> add(Command command, Instant now) {
    ConnectLink link =
        new ConnectLink(
            new ConnectLinkId(ids.next()),
            command.organization(),
            command.creator(),
            command.purpose(),
            Secret.random(randomness),
            now,
            now.plus(command.validFor()),
            0,
            new ConnectLink.State.NotStarted(now));
    if (!links.add(link)) {
      return Optional.empty();
    }
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.CONNECT_LINK_CREATED,
                new Subject(Subject.Kind.CONNECT_LINK, link.id().value()))
            .after(Facts.of("purpose", link.purpose()).and("expires", link.expiresAt())));
    return Optional.of(link);
  }

  /** It is renewed, or its creator lost the role: it must not come to life again. */
  private void revoke(Command command, ConnectLink old, Instant now) {
    if (links.replace(old, old.revoked(now))) {
      record.handle(
          RecordEntry.Command.of(
              command.organization(),
              command.by(),
              EntryKind.CONNECT_LINK_REVOKED,
              new Subject(Subject.Kind.CONNECT_LINK, old.id().value())));
    }
  }
}
