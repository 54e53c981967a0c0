package dev.foyer.core.onboarding;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/**
 * A one-time right to choose the password of one member; kept by the hash of its secret. It is how
 * an added member comes in.
 */
public record PasswordLink(
    String secretHash, OrganizationId organization, MemberId member, Instant expiresAt) {
  /** How long a password link is good for. */
  public static final Duration VALID_FOR = Duration.ofDays(7);

  public boolean openAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
