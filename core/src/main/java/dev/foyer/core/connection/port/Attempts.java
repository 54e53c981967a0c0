package dev.foyer.core.connection.port;

import dev.foyer.core.connection.Attempt;
import java.time.Instant;
import java.util.Optional;

/** Keeps attempts for a while, with the verifier encrypted. */
public interface Attempts {
  void add(Attempt attempt);

  /** Finds an attempt, taken or not, in any organization: the state is all that a callback has. */
  Optional<Attempt> findByStateHash(String stateHash);

  /** Takes it for the one exchange; true for exactly one caller ever. */
  boolean take(Attempt attempt);

  /** Forgets attempts that started before that instant. */
  void forgetOlderThan(Instant startedAt);
}
