package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/**
 * Tells whether anything has changed in an organization, on whatever node or in the shell: every
 * change appends an entry, so the newest entry's id moves. It tells nothing of what changed.
 */
public final class FollowJournal {

  private final Journal journal;

  public FollowJournal(Journal journal) {
    this.journal = journal;
  }

  public Optional<EntryId> handle(OrganizationId organization) {
    return journal.newest(organization);
  }
}
