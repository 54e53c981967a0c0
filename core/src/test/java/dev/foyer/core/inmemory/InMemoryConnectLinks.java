package dev.foyer.core.inmemory;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.Optional;

/** Connect links in memory. */
public final class InMemoryConnectLinks implements ConnectLinks {
  private static final Comparator<ConnectLink> BY_AGE =
      Comparator.comparing(ConnectLink::createdAt)
          .thenComparing(link -> link.id().value(), InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final Table<Key<ConnectLinkId>, ConnectLink> links;
  private final Table<String, Key<ConnectLinkId>> hashes;

  public InMemoryConnectLinks(InMemoryStore store) {
    this.store = store;
    this.links = new Table<>(store);
    this.hashes = new Table<>(store);
  }

  @Override
  public void add(ConnectLink link) {
    store.wholly(
        () -> {
          links.add(key(link), link);
          hashes.add(link.secret().sha256(), key(link));
          return true;
        });
  }

  @Override
  public Optional<ConnectLink> find(OrganizationId organization, ConnectLinkId id) {
    return links.find(new Key<>(organization, id));
  }

  @Override
  public Optional<ConnectLink> findBySecretHash(String secretHash) {
    return store.alone(() -> hashes.find(secretHash).flatMap(links::find));
  }

  @Override
  public Optional<ConnectLink> newest(OrganizationId organization) {
    return links.where(link -> link.organization().equals(organization)).stream().max(BY_AGE);
  }

  @Override
  public boolean replace(ConnectLink expected, ConnectLink next) {
    return links.replace(key(expected), expected, next);
  }

  private static Key<ConnectLinkId> key(ConnectLink link) {
    return new Key<>(link.organization(), link.id());
  }
}
