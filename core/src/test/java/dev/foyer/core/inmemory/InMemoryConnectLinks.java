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

  private final Table<Key<ConnectLinkId>, ConnectLink> links;

  public InMemoryConnectLinks(InMemoryStore store) {
    this.links = new Table<>(store);
  }

  @Override
  public void add(ConnectLink link) {
    links.add(key(link), link);
  }

  @Override
  public Optional<ConnectLink> find(OrganizationId organization, ConnectLinkId id) {
    return links.find(new Key<>(organization, id));
  }

  @Override
  public Optional<ConnectLink> findBySecretHash(String secretHash) {
    return links.where(link -> link.secret().sha256().equals(secretHash)).stream().findFirst();
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
