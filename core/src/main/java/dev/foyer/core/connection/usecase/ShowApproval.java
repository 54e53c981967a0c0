package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
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
     */
    record Shown(Organization organization, OrganizationConnection connection, boolean nameToType)
        implements Outcome {}

    /** Unknown, or of another browser. */
    record Unknown() implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Organizations organizations;

  public ShowApproval(OrganizationConnections connections, Organizations organizations) {
    this.connections = connections;
    this.organizations = organizations;
  }

  public Outcome handle(Command command) {
    return connections
        .find(command.organization(), command.connection())
        .filter(found -> ConfirmConnection.sameBrowser(found.approval(), command.cookie()))
        .flatMap(
            found ->
                organizations
                    .find(command.organization())
                    .<Outcome>map(
                        organization ->
                            new Outcome.Shown(
                                organization,
                                found,
                                !organization.knows(found.approval().authorizer().email()))))
        .orElseGet(Outcome.Unknown::new);
  }
}
