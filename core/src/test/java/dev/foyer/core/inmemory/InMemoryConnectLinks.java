package dev.foyer.core.inmemory;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
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
  public boolean add(ConnectLink link) {
    return store.wholly(
        () -> {
          if (anotherIsOpen(link) || hashes.find(link.secret().sha256()).isPresent()) {
            return false;
          }
          links.add(key(link), link);
          hashes.add(link.secret().sha256(), key(link));
          return true;
        });
  }

  /** As stored: an expired one counts until that is written down. */
  private boolean anotherIsOpen(ConnectLink link) {
    return open(link)
        && links.where(open -> open(open)).stream()
            .filter(open -> open.organization().equals(link.organization()))
            .anyMatch(open -> open.purpose() == link.purpose());
  }

  private static boolean open(ConnectLink link) {
    return link.openAt(Instant.MIN);
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
  public Optional<ConnectLink> newest(OrganizationId organization, ConnectLink.Purpose purpose) {
    return links.where(link -> link.organization().equals(organization)).stream()
        .filter(link -> link.purpose() == purpose)
        .max(BY_AGE);
  }

  @Override
  public boolean replace(ConnectLink expected, ConnectLink next) {
    return links.replace(key(expected), expected, next);
  }

  private static Key<ConnectLinkId> key(ConnectLink link) {
    return new Key<>(link.organization(), link.id());
  }
}
