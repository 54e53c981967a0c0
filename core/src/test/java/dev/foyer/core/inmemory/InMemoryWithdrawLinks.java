package dev.foyer.core.inmemory;

import dev.foyer.core.connection.WithdrawLink;
import dev.foyer.core.connection.port.WithdrawLinks;
import java.util.Optional;

/** Withdraw links in memory. */
public final class InMemoryWithdrawLinks implements WithdrawLinks {
  private final Table<String, WithdrawLink> links;

  public InMemoryWithdrawLinks(InMemoryStore store) {
    this.links = new Table<>(store);
  }

  @Override
  public void add(WithdrawLink link) {
    links.add(link.secretHash(), link);
  }

  @Override
  public Optional<WithdrawLink> findBySecretHash(String secretHash) {
    return links.find(secretHash);
  }
}
