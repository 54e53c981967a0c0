package dev.foyer.core.inmemory;

import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.SetUpLink;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import java.util.Optional;

/** One-time links in memory. */
public final class InMemoryOneTimeLinks implements OneTimeLinks {
  private final InMemoryStore store;
  private final Table<String, PasswordLink> passwordLinks;
  private final Table<String, SetUpLink> setUpLinks;

  public InMemoryOneTimeLinks(InMemoryStore store) {
    this.store = store;
    this.passwordLinks = new Table<>(store);
    this.setUpLinks = new Table<>(store);
  }

  @Override
  public void add(PasswordLink link) {
    passwordLinks.add(link.secretHash(), link);
  }

  @Override
  public Optional<PasswordLink> findPasswordLink(String secretHash) {
    return passwordLinks.find(secretHash);
  }

  @Override
  public boolean take(PasswordLink link) {
    return passwordLinks.remove(link.secretHash());
  }

  @Override
  public void replaceSetUpLink(SetUpLink link) {
    store.wholly(
        () -> {
          setUpLinks.keys().forEach(setUpLinks::remove);
          setUpLinks.put(link.secretHash(), link);
          return true;
        });
  }

  @Override
  public Optional<SetUpLink> findSetUpLink(String secretHash) {
    return setUpLinks.find(secretHash);
  }

  @Override
  public boolean take(SetUpLink link) {
    return setUpLinks.remove(link.secretHash());
  }
}
