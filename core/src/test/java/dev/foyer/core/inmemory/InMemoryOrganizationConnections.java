package dev.foyer.core.inmemory;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.InCharge;
import dev.foyer.core.connection.OrganizationConnection.Lapsed;
import dev.foyer.core.connection.OrganizationConnection.LapsedStandby;
import dev.foyer.core.connection.OrganizationConnection.Living;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.OrganizationConnection.Standby;
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
            inCharge(organization)
                .findFirst()
                .or(
                    () ->
                        of(organization)
                            .filter(Lapsed.class::isInstance)
                            .max(Comparator.comparing(OrganizationConnection::since))));
  }

  @Override
  public Optional<OrganizationConnection> standby(OrganizationId organization) {
    return store.alone(
        () ->
            of(organization)
                .filter(Standby.class::isInstance)
                .findFirst()
                .or(
                    () ->
                        of(organization)
                            .filter(LapsedStandby.class::isInstance)
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
          boolean taken =
              of(next.approval().organization())
                  .anyMatch(other -> !other.id().equals(next.id()) && samePlace(other, next));
          return !taken && connections.replace(key(expected), expected, next);
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
                found instanceof InCharge
                    && found.approval().environment().equals(environment)
                    && found.approval().account().id().equals(account)
                    && !found.approval().organization().equals(except))
        .stream()
        .map(found -> found.approval().organization())
        .toList();
  }

  @Override
  public boolean exchange(InCharge before, Standby after, Standby standby, InCharge promoted) {
    return store.alone(
        () ->
            connections.find(key(standby)).filter(standby::equals).isPresent()
                && connections.replace(key(before), before, after)
                && connections.replace(key(standby), standby, promoted));
  }

  @Override
  public List<Living> living(OrganizationId organization, ConnectionId after, int limit) {
    return connections.where(Living.class::isInstance).stream()
        .map(Living.class::cast)
        .filter(found -> isAfter(found, organization, after))
        .sorted(
            Comparator.comparing(
                    (Living found) -> found.approval().organization().value(),
                    InMemoryStore.BY_BYTES)
                .thenComparing(found -> found.id().value(), InMemoryStore.BY_BYTES))
        .limit(limit)
        .toList();
  }

  private static boolean isAfter(
      OrganizationConnection found, OrganizationId organization, ConnectionId after) {
    int byOrganization =
        InMemoryStore.BY_BYTES.compare(
            found.approval().organization().value(), organization.value());
    return byOrganization > 0
        || byOrganization == 0
            && InMemoryStore.BY_BYTES.compare(found.id().value(), after.value()) > 0;
  }

  private static boolean samePlace(OrganizationConnection one, OrganizationConnection other) {
    return one instanceof InCharge && other instanceof InCharge
        || one instanceof Standby && other instanceof Standby;
  }

  private Stream<OrganizationConnection> inCharge(OrganizationId organization) {
    return of(organization).filter(InCharge.class::isInstance);
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
