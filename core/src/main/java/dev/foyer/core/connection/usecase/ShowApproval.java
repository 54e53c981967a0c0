package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import java.util.Set;

/** Shows an approval to the browser in which it was made, for confirming and afterwards. */
public final class ShowApproval {

  /** Which approval, and the cookie of the browser that asks. */
  public record Command(OrganizationId organization, ConnectionId connection, Set<Secret> cookie) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param nameToType whether the organization's name has to be typed, as its domains don't
     *     include the authorizer's
     * @param purpose what the link asked for
     * @param shared whether another organization has the same Zoom account connected
     */
    record Shown(
        Organization organization,
        OrganizationConnection connection,
        boolean nameToType,
        ConnectLink.Purpose purpose,
        boolean shared)
        implements Outcome {}

    /** Unknown, or of another browser. */
    record Unknown() implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Organizations organizations;
  private final ConnectLinks links;

  public ShowApproval(
      OrganizationConnections connections, Organizations organizations, ConnectLinks links) {
    this.connections = connections;
    this.organizations = organizations;
    this.links = links;
  }

  public Outcome handle(Command command) {
    return connections
        .find(command.organization(), command.connection())
        .filter(found -> ConfirmConnection.sameBrowser(found.approval(), command.cookie()))
        .flatMap(
            found ->
                organizations
                    .find(command.organization())
                    .<Outcome>map(organization -> shown(organization, found)))
        .orElseGet(Outcome.Unknown::new);
  }

  private Outcome.Shown shown(Organization organization, OrganizationConnection found) {
    Approval approval = found.approval();
    return new Outcome.Shown(
        organization,
        found,
        !organization.knows(approval.authorizer().email()),
        links
            .find(organization.id(), approval.link())
            .map(ConnectLink::purpose)
            .orElse(ConnectLink.Purpose.CONNECT),
        !connections
            .othersOn(approval.environment(), approval.account().id(), organization.id())
            .isEmpty());
  }
}
