package dev.foyer.core.inmemory;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Invitation;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Invitations in memory. */
public final class InMemoryInvitations implements Invitations {
  private final InMemoryStore store;
  private final Table<Key<BookingId>, Invitation> invitations;

  public InMemoryInvitations(InMemoryStore store) {
    this.store = store;
    this.invitations = new Table<>(store);
  }

  @Override
  public Optional<Invitation> find(OrganizationId organization, BookingId booking) {
    return invitations.find(new Key<>(organization, booking));
  }

  @Override
  public boolean add(Invitation first) {
    return invitations.insert(key(first), first);
  }

  @Override
  public boolean replace(Invitation expected, Invitation next) {
    return store.alone(
        () -> {
          boolean fresh =
              invitations
                  .find(key(expected))
                  .filter(found -> found.sequence() == expected.sequence())
                  .isPresent();
          if (fresh) {
            invitations.put(key(next), next);
          }
          return fresh;
        });
  }

  private static Key<BookingId> key(Invitation invitation) {
    return new Key<>(invitation.organization(), invitation.booking());
  }
}
