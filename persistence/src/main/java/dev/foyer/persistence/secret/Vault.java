package dev.foyer.persistence.secret;

import com.google.crypto.tink.Aead;
import dev.foyer.core.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals secrets for storage and opens them again, each bound to its place. */
public final class Vault {
  private final Aead aead;

  Vault(Aead aead) {
    this.aead = aead;
  }

  public byte[] seal(Secret secret, Place place) {
    try {
      return aead.encrypt(secret.reveal().getBytes(StandardCharsets.UTF_8), place.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Could not encrypt " + place.associatedData(), failure);
    }
  }

  public Secret open(byte[] sealed, Place place) {
    try {
      return Secret.of(new String(aead.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException otherKeyOrPlace) {
      throw new SecretUnreadable(place, otherKeyOrPlace);
    }
  }
}
