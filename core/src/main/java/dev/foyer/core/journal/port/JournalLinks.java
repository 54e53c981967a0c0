package dev.foyer.core.journal.port;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps each organization's chain of links over its journal. A chained link never changes. */
public interface JournalLinks {
  /** Organizations with links that wait. */
  List<OrganizationId> withWaiting(int limit);

  /** The end of the chain; nobody else moves it until the current transaction ends. */
  ChainHead lockHead(OrganizationId organization);

  /** The end of the chain, as it is now. */
  ChainHead head(OrganizationId organization);

  /** Links that wait, by their entries' ids. */
  List<LinkedEntry> waiting(OrganizationId organization, EntryId after, int limit);

  /** Stores these links, which waited, at their positions, and the chain's new end. */
  void chain(List<Link> links, ChainHead head);

  /** Chained links behind that position, in their order. */
  List<LinkedEntry> chained(OrganizationId organization, long after, int limit);

  /** Entries for which no link stands, neither chained nor waiting. */
  List<EntryId> unlinked(OrganizationId organization, int limit);

  /** Remembers that the chain was found unbroken. */
  void remember(OrganizationId organization, Verification verification);

  Optional<Verification> verified(OrganizationId organization);
}
