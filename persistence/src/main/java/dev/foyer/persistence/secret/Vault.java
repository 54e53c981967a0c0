package dev.foyer.persistence.secret;

import dev.foyer.core.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Seals secrets for storage and opens them again, each bound to its place. It notices when the
 * keyset's file has changed: within a second before it seals, and at once when it can't open.
 */
public final class Vault {
  private static final long BETWEEN_LOOKS = 1_000_000_000;

  private record Loaded(Keyset keyset, String version, long lookedAt) {}

  private final KeysetFile file;
  private final AtomicReference<Loaded> loaded;

  Vault(KeysetFile file) {
    this.file = file;
    this.loaded = new AtomicReference<>(load());
  }

  public byte[] seal(Secret secret, Place place) {
    try {
      return fresh()
          .aead()
          .encrypt(secret.reveal().getBytes(StandardCharsets.UTF_8), place.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Could not encrypt " + place.associatedData(), failure);
    }
  }

  public Secret open(byte[] sealed, Place place) {
    Loaded known = loaded.get();
    try {
      return open(known.keyset(), sealed, place);
    } catch (GeneralSecurityException otherKeyOrPlace) {
      Loaded now = reloaded(known);
      if (now.version().equals(known.version())) {
        throw new SecretUnreadable(place, otherKeyOrPlace);
      }
      try {
        return open(now.keyset(), sealed, place);
      } catch (GeneralSecurityException unreadableStill) {
        throw new SecretUnreadable(place, unreadableStill);
      }
    }
  }

  /** The keyset as its file has it now. */
  Keyset current() {
    return reloaded(loaded.get()).keyset();
  }

  private Keyset fresh() {
    Loaded known = loaded.get();
    return System.nanoTime() - known.lookedAt() < BETWEEN_LOOKS
        ? known.keyset()
        : reloaded(known).keyset();
  }

  private Loaded reloaded(Loaded known) {
    String version = file.version();
    Loaded now =
        version.isEmpty() || version.equals(known.version())
            ? new Loaded(known.keyset(), known.version(), System.nanoTime())
            : load();
    loaded.set(now);
    return now;
  }

  private Loaded load() {
    String version = file.version();
    return new Loaded(file.read(), version, System.nanoTime());
  }

  private static Secret open(Keyset keyset, byte[] sealed, Place place)
      throws GeneralSecurityException {
    return Secret.of(
        new String(keyset.aead().decrypt(sealed, place.bytes()), StandardCharsets.UTF_8));
  }
}
