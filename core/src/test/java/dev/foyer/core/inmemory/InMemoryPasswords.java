package dev.foyer.core.inmemory;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Password hashes in memory. */
public final class InMemoryPasswords implements Passwords {
  private final Table<Key<MemberId>, PasswordHash> hashes;

  public InMemoryPasswords(InMemoryStore store) {
    this.hashes = new Table<>(store);
  }

  @Override
  public void set(OrganizationId organization, MemberId member, PasswordHash hash) {
    hashes.put(new Key<>(organization, member), hash);
  }

  @Override
  public Optional<PasswordHash> find(OrganizationId organization, MemberId member) {
    return hashes.find(new Key<>(organization, member));
  }
}
