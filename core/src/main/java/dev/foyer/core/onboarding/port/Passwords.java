package dev.foyer.core.onboarding.port;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Keeps members' password hashes. */
public interface Passwords {
  void set(OrganizationId organization, MemberId member, PasswordHash hash);

  Optional<PasswordHash> find(OrganizationId organization, MemberId member);
}
