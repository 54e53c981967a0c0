package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EarlierHealth;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.organization.usecase.Authority;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows owners, admins and support how the organization's Zoom stands, and its connect link. */
public final class ShowConnection {

  /** How far back the health is shown. */
  private static final Duration LATELY = Duration.ofDays(30);

  /** Of how many earlier connections the health is shown. */
  private static final int EARLIER = 5;

  /** Who wants to see whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record NotAllowed(Denial why) implements Outcome {}

    /**
     * @param credentialsRefusedSince since when Zoom has refused this Foyer's own credentials, if
     *     so: the operator has to mend that
     * @param newest the connection that counts, else the newest that ended; empty if there never
     *     was one
     * @param standby the standby, or the newest one that lapsed as such
     * @param checkedEvery how often connections are checked
     * @param health what the checks of the newest found lately, newest first
     * @param standbyHealth the same of the standby
     * @param earlierHealth the same of the organization's other connections, last checked first
     * @param sharedWith how many other organizations have a connection to its account in charge
     * @param pending approvals that wait for one of the sides
     * @param mailSetUp whether Foyer can send a link by e-mail
     * @param links the newest connect link of each purpose, open or not
     */
    record Shown(
        Organization organization,
        ZoomEnvironment environment,
        boolean appSetUp,
        Optional<Instant> credentialsRefusedSince,
        Optional<OrganizationConnection> newest,
        Optional<OrganizationConnection> standby,
        WatchInterval checkedEvery,
        List<HealthSpell> health,
        List<HealthSpell> standbyHealth,
        List<EarlierHealth> earlierHealth,
        int sharedWith,
        List<OrganizationConnection.Pending> pending,
        boolean mailSetUp,
        List<ConnectLink> links)
        implements Outcome {

      /** The newest one with that purpose. */
      public Optional<ConnectLink> link(ConnectLink.Purpose purpose) {
        return links.stream().filter(link -> link.purpose() == purpose).findFirst();
      }
    }
  }

  private final Organizations organizations;
  private final OrganizationConnections connections;
  private final HealthHistory history;
  private final ConnectLinks links;
  private final Mailer mailer;
  private final ZoomAuthorization zoom;
  private final Authority authority;
  private final WatchInterval watchInterval;
  private final InstantSource clock;

  public ShowConnection(
      Organizations organizations,
      OrganizationConnections connections,
      HealthHistory history,
      ConnectLinks links,
      Mailer mailer,
      ZoomAuthorization zoom,
      Authority authority,
      WatchInterval watchInterval,
      InstantSource clock) {
    this.organizations = organizations;
    this.connections = connections;
    this.history = history;
    this.links = links;
    this.mailer = mailer;
    this.zoom = zoom;
    this.authority = authority;
    this.watchInterval = watchInterval;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return organizations
        .find(command.organization())
        .<Outcome>map(this::shown)
        .orElseGet(() -> new Outcome.NotAllowed(Denial.NOT_A_MEMBER));
  }

  private Outcome shown(Organization organization) {
    OrganizationId id = organization.id();
    Optional<OrganizationConnection> newest =
        connections.current(id).or(() -> connections.newest(id));
    Optional<OrganizationConnection> standby = connections.standby(id);
    return new Outcome.Shown(
        organization,
        zoom.environment(),
        zoom.setUp(ZoomApp.ORGANIZATION),
        zoom.credentialsRefusedSince(ZoomApp.ORGANIZATION),
        newest,
        standby,
        watchInterval,
        newest.map(this::health).orElse(List.of()),
        standby.map(this::health).orElse(List.of()),
        earlier(id, Stream.concat(newest.stream(), standby.stream()).toList()),
        newest.map(this::sharedWith).orElse(0),
        connections.pending(id),
        mailer.setUp(),
        Arrays.stream(ConnectLink.Purpose.values())
            .flatMap(purpose -> links.newest(id, purpose).stream())
            .toList());
  }

  private List<HealthSpell> health(OrganizationConnection connection) {
    return history.of(connection.approval().organization(), connection.id(), lately());
  }

  private List<EarlierHealth> earlier(
      OrganizationId organization, List<OrganizationConnection> shown) {
    List<ConnectionId> besides = shown.stream().map(OrganizationConnection::id).toList();
    return history.checked(organization, lately(), EARLIER + besides.size()).stream()
        .filter(connection -> !besides.contains(connection))
        .limit(EARLIER)
        .flatMap(connection -> connections.find(organization, connection).stream())
        .map(connection -> new EarlierHealth(connection, health(connection)))
        .toList();
  }

  private Instant lately() {
    return clock.instant().minus(LATELY);
  }

  private int sharedWith(OrganizationConnection connection) {
    return connections
        .othersOn(
            connection.approval().environment(),
            connection.approval().account().id(),
            connection.approval().organization())
        .size();
  }
}
