package dev.foyer.core.hearing;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What Zoom told: ids, and an e-mail address where a member may be found by it. Nothing else of a
 * delivery is kept.
 */
public sealed interface ZoomNotice {
  Heading heading();

  /**
   * The same for two notices that say the same, however often and with whatever time stamp and
   * signature they were delivered. A record's text names all its components; were it written
   * differently by a newer version, a repetition would be heard twice, which changes nothing.
   */
  default String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
      throw new IllegalStateException(everyJavaPlatformHasIt);
    }
  }

  /** The app was removed at Zoom, in whatever way; our own revoking tells the same. */
  record AppDeauthorized(Heading heading, ZoomAccountId account, ZoomUserId user)
      implements ZoomNotice {}

  /** Something about a Zoom user. */
  sealed interface AboutUser extends ZoomNotice {
    ZoomAccountId account();

    ZoomUserId user();

    /** The user's address; of a changed user the new one, if it is the address that changed. */
    Optional<EmailAddress> email();

    /** Whether an authorizer's power to act for the account may have changed. */
    default boolean touchesAuthorizer() {
      return true;
    }

    /** Whether what is known of a member in the Zoom account may have changed. */
    default boolean touchesMember() {
      return true;
    }
  }

  /** Came into the account. */
  record UserCreated(
      Heading heading, ZoomAccountId account, ZoomUserId user, Optional<EmailAddress> email)
      implements AboutUser {}

  /** May work again. */
  record UserActivated(
      Heading heading, ZoomAccountId account, ZoomUserId user, Optional<EmailAddress> email)
      implements AboutUser {}

  /** Must not work for now. */
  record UserDeactivated(
      Heading heading, ZoomAccountId account, ZoomUserId user, Optional<EmailAddress> email)
      implements AboutUser {}

  /** Is no more. */
  record UserDeleted(
      Heading heading, ZoomAccountId account, ZoomUserId user, Optional<EmailAddress> email)
      implements AboutUser {}

  /** Left the account and lives on outside. */
  record UserDisassociated(
      Heading heading, ZoomAccountId account, ZoomUserId user, Optional<EmailAddress> email)
      implements AboutUser {}

  /** Changed in some way, of which these matter here. */
  record UserChanged(
      Heading heading,
      ZoomAccountId account,
      ZoomUserId user,
      Optional<EmailAddress> email,
      boolean roleChanged,
      boolean licenseChanged)
      implements AboutUser {
    @Override
    public boolean touchesAuthorizer() {
      return roleChanged || touchesMember();
    }

    @Override
    public boolean touchesMember() {
      return licenseChanged || email.isPresent();
    }
  }

  /** A meeting was changed, deleted, recovered or deleted for good; the event's name says which. */
  record MeetingChanged(
      Heading heading,
      ZoomAccountId account,
      long meeting,
      Optional<ZoomUserId> host,
      Optional<ZoomUserId> operator)
      implements ZoomNotice {}

  /** Something that Foyer doesn't know or can't make out. */
  record Unknown(Heading heading) implements ZoomNotice {}
}
