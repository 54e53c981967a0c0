package dev.foyer.core.inmemory;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Active;
import dev.foyer.core.connection.OrganizationConnection.Lapsed;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Organization connections in memory. */
public final class InMemoryOrganizationConnections implements OrganizationConnections {
  private static final Comparator<OrganizationConnection> BY_AGE =
      Comparator.comparing((OrganizationConnection found) -> found.approval().approvedAt())
          .thenComparing(found -> found.id().value(), InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final Table<Key<ConnectionId>, OrganizationConnection> connections;

  public InMemoryOrganizationConnections(InMemoryStore store) {
    this.store = store;
    this.connections = new Table<>(store);
  }

  @Override
  public void add(Pending connection) {
    connections.add(key(connection), connection);
  }

  @Override
  public Optional<OrganizationConnection> find(OrganizationId organization, ConnectionId id) {
    return connections.find(new Key<>(organization, id));
  }

  @Override
  public Optional<OrganizationConnection> current(OrganizationId organization) {
    return store.alone(
        () ->
            active(organization)
                .findFirst()
                .or(
                    () ->
                        of(organization)
                            .filter(Lapsed.class::isInstance)
                            .max(Comparator.comparing(OrganizationConnection::since))));
  }

  @Override
  public List<Pending> pending(OrganizationId organization) {
    return of(organization)
        .sorted(BY_AGE)
        .filter(Pending.class::isInstance)
        .map(Pending.class::cast)
        .toList();
  }

  @Override
  public Optional<OrganizationConnection> findByLink(
      OrganizationId organization, ConnectLinkId link) {
    return of(organization).filter(found -> found.approval().link().equals(link)).max(BY_AGE);
  }

  @Override
  public Optional<OrganizationConnection> newest(OrganizationId organization) {
    return of(organization).max(BY_AGE);
  }

  @Override
  public boolean replace(OrganizationConnection expected, OrganizationConnection next) {
    return store.alone(
        () -> {
          boolean secondActive =
              next instanceof Active
                  && active(next.approval().organization())
                      .anyMatch(other -> !other.id().equals(next.id()));
          return !secondActive && connections.replace(key(expected), expected, next);
        });
  }

  @Override
  public List<OrganizationConnection> onAccount(
      ZoomEnvironment environment, ZoomAccountId account) {
    return connections
        .where(
            found ->
                found.approval().environment().equals(environment)
                    && found.approval().account().id().equals(account))
        .stream()
        .sorted(BY_AGE)
        .toList();
  }

  @Override
  public List<OrganizationId> othersOn(
      ZoomEnvironment environment, ZoomAccountId account, OrganizationId except) {
    return connections
        .where(
            found ->
                found instanceof Active(var approval, _)
                    && approval.environment().equals(environment)
                    && approval.account().id().equals(account)
                    && !approval.organization().equals(except))
        .stream()
        .map(found -> found.approval().organization())
        .toList();
  }

  private Stream<OrganizationConnection> active(OrganizationId organization) {
    return of(organization).filter(Active.class::isInstance);
  }

  private Stream<OrganizationConnection> of(OrganizationId organization) {
    return connections
        .where(found -> found.approval().organization().equals(organization))
        .stream();
  }

  private static Key<ConnectionId> key(OrganizationConnection connection) {
    return new Key<>(connection.approval().organization(), connection.id());
  }
}
