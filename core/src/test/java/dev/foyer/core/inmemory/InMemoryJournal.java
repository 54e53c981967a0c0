package dev.foyer.core.inmemory;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The journal in memory. */
public final class InMemoryJournal implements Journal {
  private static final Comparator<EntryId> BY_ID =
      Comparator.comparing(EntryId::value, InMemoryStore.BY_BYTES);

  private final Table<Key<EntryId>, Entry> entries;
  private final InMemoryJournalLinks links;

  public InMemoryJournal(InMemoryStore store, InMemoryJournalLinks links) {
    this.links = links;
    this.entries = new Table<>(store);
  }

  @Override
  public void append(Entry entry, Seal seal) {
    entries.add(new Key<>(entry.organization(), entry.id()), entry);
    links.await(entry, seal);
  }

  @Override
  public List<Entry> before(
      OrganizationId organization, EntryId before, Set<EntryKind> kinds, int limit) {
    return of(organization).stream()
        .filter(entry -> BY_ID.compare(entry.id(), before) < 0)
        .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<EntryId> newest(OrganizationId organization) {
    return of(organization).stream().findFirst().map(Entry::id);
  }

  /** All entries of the organization, oldest first. */
  public List<Entry> all(OrganizationId organization) {
    return of(organization).reversed();
  }

  private List<Entry> of(OrganizationId organization) {
    return entries.where(entry -> entry.organization().equals(organization)).stream()
        .sorted(Comparator.comparing(Entry::id, BY_ID).reversed())
        .toList();
  }
}
