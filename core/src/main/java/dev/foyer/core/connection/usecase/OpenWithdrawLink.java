package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;

/** Shows what a withdraw link would end. It changes nothing. */
public final class OpenWithdrawLink {

  /** The answer. */
  public sealed interface Outcome {
    record Shown(Organization organization, OrganizationConnection connection) implements Outcome {}

    record Unknown() implements Outcome {}
  }

  private final WithdrawLinks withdrawLinks;
  private final OrganizationConnections connections;
  private final Organizations organizations;

  public OpenWithdrawLink(
      WithdrawLinks withdrawLinks,
      OrganizationConnections connections,
      Organizations organizations) {
    this.withdrawLinks = withdrawLinks;
    this.connections = connections;
    this.organizations = organizations;
  }

  public Outcome handle(Secret secret) {
    return withdrawLinks
        .findBySecretHash(secret.sha256())
        .flatMap(link -> connections.find(link.organization(), link.connection()))
        .flatMap(
            connection ->
                organizations
                    .find(connection.approval().organization())
                    .<Outcome>map(organization -> new Outcome.Shown(organization, connection)))
        .orElseGet(Outcome.Unknown::new);
  }
}
