package dev.foyer.core.journal.port;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the journal: entries are appended in the current transaction, each with a link that waits
 * to be chained, and never changed.
 */
public interface Journal {
  void append(Entry entry, Seal seal);

  /** Entries of these kinds (all if empty) older than {@code before}, newest first. */
  List<Entry> before(OrganizationId organization, EntryId before, Set<EntryKind> kinds, int limit);

  /** The newest entry's id: it moves whenever anything changes. */
  Optional<EntryId> newest(OrganizationId organization);
}
