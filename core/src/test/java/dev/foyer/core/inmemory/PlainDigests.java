package dev.foyer.core.inmemory;

import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.platform.Secret;

/** Digests with a key that everybody knows. */
public final class PlainDigests implements KeyedDigests {

  @Override
  public Digest of(String text) {
    return new Digest(Secret.of("known|" + text).sha256());
  }
}
