package dev.foyer.core.connection.port;

import dev.foyer.core.connection.WithdrawLink;
import java.util.Optional;

/** Keeps withdraw links, one of a connection. */
public interface WithdrawLinks {
  void add(WithdrawLink link);

  /** Finds the link with this secret's hash, in any organization. */
  Optional<WithdrawLink> findBySecretHash(String secretHash);
}
