package dev.foyer.core.journal;

import dev.foyer.core.organization.OrganizationId;

/**
 * An entry's link in its organization's chain. Links stand in the order in which they were chained;
 * until then one waits.
 *
 * @param position from 1; {@link #WAITING} until it is chained
 * @param digest of the link before and of this one; none while it waits
 */
public record Link(
    OrganizationId organization,
    EntryId entry,
    long position,
    Digest ofEntry,
    Digest ofPerson,
    Digest digest) {
  public static final long WAITING = 0;

  /** Until it is chained. */
  public static Link waiting(Entry entry, Digest ofEntry, Digest ofPerson) {
    return new Link(entry.organization(), entry.id(), WAITING, ofEntry, ofPerson, Digest.NONE);
  }

  public Link chainedAt(long place, Digest closing) {
    return new Link(organization, entry, place, ofEntry, ofPerson, closing);
  }
}
