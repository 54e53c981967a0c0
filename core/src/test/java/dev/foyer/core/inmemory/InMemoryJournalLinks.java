package dev.foyer.core.inmemory;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The chains of links in memory, where nobody can delete an entry. */
public final class InMemoryJournalLinks implements JournalLinks {
  private static final Comparator<EntryId> BY_ID =
      Comparator.comparing(EntryId::value, InMemoryStore.BY_BYTES);

  private final Table<Key<EntryId>, LinkedEntry> links;
  private final Table<OrganizationId, ChainHead> heads;
  private final Table<OrganizationId, Verification> verifications;

  public InMemoryJournalLinks(InMemoryStore store) {
    this.links = new Table<>(store);
    this.heads = new Table<>(store);
    this.verifications = new Table<>(store);
  }

  /** A link that waits, with the salt where there is something personal. */
  void await(Entry entry, Seal seal) {
    store(
        Link.waiting(entry, seal.ofEntry(), seal.ofPerson()),
        Optional.of(entry),
        Optional.of(seal.salt()).filter(salt -> !salt.isEmpty()));
  }

  /** As if the entries that wait had been written before there was a chain. */
  public void forgetSeals(OrganizationId organization) {
    of(organization, link -> link.position() == Link.WAITING)
        .forEach(
            linked ->
                store(
                    Link.waiting(linked.entry().orElseThrow(), Digest.NONE, Digest.NONE),
                    linked.entry(),
                    linked.salt()));
  }

  /** Erases what is personal about the entry's actor. */
  public void erasePerson(Entry entry) {
    LinkedEntry linked = links.find(new Key<>(entry.organization(), entry.id())).orElseThrow();
    store(linked.link(), linked.entry(), Optional.empty());
  }

  private void store(Link link, Optional<Entry> entry, Optional<String> salt) {
    links.put(new Key<>(link.organization(), link.entry()), new LinkedEntry(link, entry, salt));
  }

  @Override
  public List<OrganizationId> withWaiting(int limit) {
    return links.where(linked -> linked.link().position() == Link.WAITING).stream()
        .map(linked -> linked.link().organization())
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public ChainHead lockHead(OrganizationId organization) {
    return head(organization);
  }

  @Override
  public ChainHead head(OrganizationId organization) {
    return heads.find(organization).orElseGet(() -> ChainHead.start(organization));
  }

  @Override
  public List<LinkedEntry> waiting(OrganizationId organization, EntryId after, int limit) {
    return of(organization, link -> link.position() == Link.WAITING)
        .filter(linked -> BY_ID.compare(linked.link().entry(), after) > 0)
        .sorted(Comparator.comparing(linked -> linked.link().entry(), BY_ID))
        .limit(limit)
        .toList();
  }

  @Override
  public void chain(List<Link> chained, ChainHead head) {
    for (Link link : chained) {
      LinkedEntry waiting =
          links
              .find(new Key<>(link.organization(), link.entry()))
              .filter(linked -> linked.link().position() == Link.WAITING)
              .orElseThrow(() -> new IllegalStateException("Not a waiting link: " + link.entry()));
      store(link, waiting.entry(), waiting.salt());
    }
    heads.put(head.organization(), head);
  }

  @Override
  public List<LinkedEntry> chained(OrganizationId organization, long after, int limit) {
    return of(organization, link -> link.position() > after)
        .sorted(Comparator.comparing(linked -> linked.link().position()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<EntryId> unlinked(OrganizationId organization, int limit) {
    return List.of();
  }

  @Override
  public void remember(OrganizationId organization, Verification verification) {
    verifications.put(organization, verification);
  }

  @Override
  public Optional<Verification> verified(OrganizationId organization) {
    return verifications.find(organization);
  }

  private Stream<LinkedEntry> of(OrganizationId organization, Predicate<Link> wanted) {
    return links
        .where(
            linked ->
                linked.link().organization().equals(organization) && wanted.test(linked.link()))
        .stream();
  }
}
