package dev.foyer.persistence.secret;

/** A stored secret was not encrypted with this keyset, or not for this place. */
public final class SecretUnreadable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  SecretUnreadable(Place place, Throwable cause) {
    super("The secret kept at " + place.associatedData() + " can't be decrypted", cause);
  }
}
