package dev.foyer.core.onboarding;

/** A password's hash in the encoding of whoever checks it; it prints as a mask. */
public record PasswordHash(String encoded) {
  public PasswordHash {
    if (encoded.isBlank() || encoded.length() > 500) {
      throw new IllegalArgumentException("A password hash has 1 to 500 characters.");
    }
  }

  @Override
  public String toString() {
    return "[password hash]";
  }
}
