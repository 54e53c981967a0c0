package dev.foyer.core.member.port;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the Zoom users of an organization's account as they were last read, so that suggesting and
 * mapping need no call. There may be a million; every question is answered by an index.
 */
public interface AccountUsers {
  /** Stores these as read then; what was read later stays. */
  void put(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUser> users, Instant at);

  void remove(OrganizationId organization, ZoomAccountId account, ZoomUserId user);

  /** Removes at most {@code limit} of those last read before; how many it were. */
  int removeReadBefore(
      OrganizationId organization, ZoomAccountId account, Instant instant, int limit);

  Optional<ZoomUser> find(OrganizationId organization, ZoomAccountId account, ZoomUserId user);

  /** Those with these addresses; if two have the same, the one that was read last. */
  List<ZoomUser> withEmails(
      OrganizationId organization, ZoomAccountId account, Collection<EmailAddress> emails);

  /** Those called so, without regard to case, by address; at most {@code limit}. */
  List<ZoomUser> named(OrganizationId organization, ZoomAccountId account, String name, int limit);

  /** Those whose address has this before the @, by address; at most {@code limit}. */
  List<ZoomUser> withLocalPart(
      OrganizationId organization, ZoomAccountId account, String localPart, int limit);

  /**
   * Those whose name, last name or address begins with the text, without regard to case, by
   * address; at most {@code limit}.
   */
  List<ZoomUser> startingWith(
      OrganizationId organization, ZoomAccountId account, String text, int limit);
}
