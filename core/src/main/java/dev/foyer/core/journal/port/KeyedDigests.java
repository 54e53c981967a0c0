package dev.foyer.core.journal.port;

import dev.foyer.core.journal.Digest;

/** Digests texts with the key that only this Foyer has; the key never changes. */
@FunctionalInterface
public interface KeyedDigests {
  Digest of(String text);
}
