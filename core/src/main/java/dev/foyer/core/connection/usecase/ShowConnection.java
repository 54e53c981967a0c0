package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.organization.usecase.Authority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows owners, admins and support how the organization's Zoom stands, and its connect link. */
public final class ShowConnection {

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
     * @param pending approvals that wait for one of the sides
     * @param link the newest connect link, open or not
     */
    record Shown(
        Organization organization,
        ZoomEnvironment environment,
        boolean appSetUp,
        Optional<Instant> credentialsRefusedSince,
        Optional<OrganizationConnection> newest,
        List<OrganizationConnection.Pending> pending,
        Optional<ConnectLink> link)
        implements Outcome {}
  }

  private final Organizations organizations;
  private final OrganizationConnections connections;
  private final ConnectLinks links;
  private final ZoomAuthorization zoom;
  private final Authority authority;

  public ShowConnection(
      Organizations organizations,
      OrganizationConnections connections,
      ConnectLinks links,
      ZoomAuthorization zoom,
      Authority authority) {
    this.organizations = organizations;
    this.connections = connections;
    this.links = links;
    this.zoom = zoom;
    this.authority = authority;
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
    return new Outcome.Shown(
        organization,
        zoom.environment(),
        zoom.setUp(ZoomApp.ORGANIZATION),
        zoom.credentialsRefusedSince(ZoomApp.ORGANIZATION),
        connections.current(id).or(() -> connections.newest(id)),
        connections.pending(id),
        links.newest(id));
  }
}
