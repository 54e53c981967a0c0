package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import java.util.Optional;

/**
 * Finds the grant by which something that was made at Zoom can still be reached: the one that it
 * was made with, else that of the connection in charge if it is to the same account, or of another
 * personal connection to the same Zoom user (BR-07, BR-56).
 */
public final class ReachAccount {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;

  public ReachAccount(OrganizationConnections connections, PersonalConnections personals) {
    this.connections = connections;
    this.personals = personals;
  }

  /** Empty if nothing of the organization's reaches that account any more. */
  public Optional<GrantKey> handle(GrantKey madeWith, GrantOwner owner) {
    return switch (owner.app()) {
      case ORGANIZATION ->
          connections
              .find(madeWith.organization(), madeWith.connection())
              .filter(OrganizationConnection.Living.class::isInstance)
              .filter(living -> living.grant().equals(madeWith))
              .or(() -> inChargeOf(madeWith, owner))
              .map(OrganizationConnection::grant);
      case PERSONAL ->
          personals
              .find(madeWith.organization(), madeWith.connection())
              .filter(PersonalConnection.Connected.class::isInstance)
              .filter(connected -> connected.grant().equals(madeWith))
              .or(() -> sameUsers(madeWith, owner))
              .map(PersonalConnection::grant);
    };
  }

  private Optional<PersonalConnection> sameUsers(GrantKey madeWith, GrantOwner owner) {
    return personals.ofUser(owner.environment(), owner.account(), owner.user()).stream()
        .filter(PersonalConnection.Connected.class::isInstance)
        .filter(connected -> connected.grant().organization().equals(madeWith.organization()))
        .findFirst();
  }

  private Optional<OrganizationConnection> inChargeOf(GrantKey madeWith, GrantOwner owner) {
    return connections
        .current(madeWith.organization())
        .filter(OrganizationConnection.InCharge.class::isInstance)
        .filter(current -> current.approval().environment().equals(owner.environment()))
        .filter(current -> current.approval().account().id().equals(owner.account()));
  }
}
