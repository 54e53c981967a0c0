package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.Offer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Opens a connect link's page (BR-05). It changes nothing, so that no scanner can use it up. */
public final class OpenConnectLink {

  /** The link's secret, and the cookie of the browser that opens it, if it has one. */
  public record Command(Secret linkSecret, Set<Secret> cookie) {}

  /** The answer. */
  public sealed interface Outcome {
    record Open(Offer offer) implements Outcome {}

    /** This browser approved through this link already: it goes on where it stopped (BR-06). */
    record Resume(OrganizationConnection approved) implements Outcome {}

    /** The link is not open any more, and why. */
    record Closed(Organization organization, ConnectLink.State state) implements Outcome {}

    /** Whoever made the link is no longer an owner or admin. */
    record CreatorNoLongerAdmin(Organization organization) implements Outcome {}

    record Unknown() implements Outcome {}
  }

  private final ConnectLinks links;
  private final OrganizationConnections connections;
  private final Organizations organizations;
  private final Members members;
  private final ZoomAuthorization zoom;
  private final InstantSource clock;

  public OpenConnectLink(
      ConnectLinks links,
      OrganizationConnections connections,
      Organizations organizations,
      Members members,
      ZoomAuthorization zoom,
      InstantSource clock) {
    this.links = links;
    this.connections = connections;
    this.organizations = organizations;
    this.members = members;
    this.zoom = zoom;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<ConnectLink> found = links.findBySecretHash(command.linkSecret().sha256());
    Optional<Organization> organization =
        found.flatMap(link -> organizations.find(link.organization()));
    if (found.isEmpty() || organization.isEmpty()) {
      return new Outcome.Unknown();
    }
    return open(found.get(), organization.get(), command.cookie());
  }

  private Outcome open(ConnectLink link, Organization organization, Set<Secret> cookie) {
    if (!link.openAt(clock.instant())) {
      return approvedHere(link, cookie)
          .<Outcome>map(Outcome.Resume::new)
          .orElseGet(() -> new Outcome.Closed(organization, link.stateAt(clock.instant())));
    }
    return members
        .find(link.organization(), link.creator())
        .filter(creator -> creator.role().administers())
        .<Outcome>map(
            creator ->
                new Outcome.Open(
                    new Offer(
                        link,
                        organization,
                        creator,
                        zoom.neededScopes(ZoomApp.ORGANIZATION),
                        connections.current(organization.id()))))
        .orElseGet(() -> new Outcome.CreatorNoLongerAdmin(organization));
  }

  private Optional<OrganizationConnection> approvedHere(ConnectLink link, Set<Secret> cookie) {
    return connections
        .findByLink(link.organization(), link.id())
        .filter(connection -> ConfirmConnection.sameBrowser(connection.approval(), cookie));
  }
}
