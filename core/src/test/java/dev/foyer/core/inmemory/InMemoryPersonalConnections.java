package dev.foyer.core.inmemory;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Personal connections in memory. */
public final class InMemoryPersonalConnections implements PersonalConnections {
  private static final Comparator<PersonalConnection> BY_AGE =
      Comparator.comparing((PersonalConnection found) -> found.approval().approvedAt())
          .thenComparing(found -> found.id().value(), InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final Table<Key<MemberId>, PersonalConnection> connections;

  public InMemoryPersonalConnections(InMemoryStore store) {
    this.store = store;
    this.connections = new Table<>(store);
  }

  @Override
  public boolean add(PersonalConnection.Connected connection) {
    return connections.insert(key(connection), connection);
  }

  @Override
  public Optional<PersonalConnection> of(OrganizationId organization, MemberId member) {
    return connections.find(new Key<>(organization, member));
  }

  @Override
  public Optional<PersonalConnection> find(OrganizationId organization, ConnectionId id) {
    return connections
        .where(
            found -> found.id().equals(id) && found.approval().organization().equals(organization))
        .stream()
        .findFirst();
  }

  @Override
  public List<PersonalConnection> ofUser(
      ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user) {
    return connections
        .where(
            found ->
                found.approval().environment().equals(environment)
                    && found.approval().account().id().equals(account)
                    && found.approval().user().id().equals(user))
        .stream()
        .sorted(BY_AGE)
        .toList();
  }

  @Override
  public boolean replace(PersonalConnection expected, PersonalConnection next) {
    return connections.replace(key(expected), expected, next);
  }

  @Override
  public boolean remove(PersonalConnection expected) {
    Key<MemberId> key = key(expected);
    return store.alone(
        () ->
            connections.find(key).filter(expected::equals).isPresent() && connections.remove(key));
  }

  private static Key<MemberId> key(PersonalConnection connection) {
    return new Key<>(connection.approval().organization(), connection.approval().member());
  }
}
