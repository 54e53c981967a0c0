package dev.foyer.core.grant.port;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps token pairs, encrypted. Leases are taken by compare-and-set on the database's clock, in a
 * short transaction of their own.
 */
public interface Grants {
  void add(GrantKey key, GrantOwner owner, TokenGrant tokens);

  Optional<HeldGrant> find(GrantKey key);

  /**
   * Takes the lease if nobody holds one and the tokens are still those that were seen, and notes in
   * the same transaction that the refresh token is about to be sent.
   */
  Optional<Lease> lease(HeldGrant seen, Duration length);

  /**
   * Keeps a pair that Zoom has just handed out safe until it is stored, and asks nothing of the
   * storage, which may fail right now. It is stored as soon as that is possible, unless the tokens
   * have been replaced or erased by then.
   */
  void setAside(Lease lease, TokenGrant next);

  /**
   * Stores the new pair in one statement and ends the lease; false if the fence has moved.
   *
   * @param forcedAt when Zoom's refusal of the pair before forced this one, if it did
   */
  boolean rotate(Lease lease, TokenGrant next, Optional<Instant> forcedAt);

  /**
   * Gives the lease back without a new pair; nothing happens if the fence has moved.
   *
   * @param unanswered whether the refresh token was sent and no answer to it is known
   */
  void release(Lease lease, Setback setback, boolean unanswered);

  /** Erases the tokens; nothing happens if there are none. */
  void erase(GrantKey key);

  /** The newest generation of a connection's grant that is still kept. */
  Optional<GrantKey> newest(OrganizationId organization, ConnectionId connection);

  /**
   * Whether a live grant other than {@code except} would die if one of this owner's were revoked at
   * Zoom (BR-08): the organization app's is shared by the whole account, the personal app's by the
   * same user. It looks through all organizations.
   */
  boolean sharedWithAnother(GrantOwner owner, GrantKey except);
}
