package dev.foyer.core.platform;

import dev.foyer.core.platform.port.Randomness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A text that must never be seen: a token, a code, a PKCE verifier, a connect link's secret. It
 * prints as a mask, compares in constant time and can't be serialized.
 */
public final class Secret {

  private static final int RANDOM_BYTES = 32;
  private static final int LONGEST = 16_384;

  private final String value;

  private Secret(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("A secret has 1 to " + LONGEST + " characters.");
    }
    this.value = value;
  }

  public static Secret of(String value) {
    return new Secret(value);
  }

  /** A new secret of 256 random bits, in 43 characters that are safe in a URL. */
  public static Secret random(Randomness randomness) {
    return new Secret(base64Url(randomness.bytes(RANDOM_BYTES)));
  }

  /** The text itself. Only the adapters that keep, send or hand it over may ask for it. */
  public String reveal() {
    return value;
  }

  /**
   * The SHA-256 digest as unpadded base64url: what is stored to recognise a secret again, and the
   * S256 code challenge of a PKCE verifier (RFC 7636, section 4.2).
   */
  public String sha256() {
    try {
      return base64Url(
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
      throw new IllegalStateException(everyJavaPlatformHasIt);
    }
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int hashCode() {
    return sha256().hashCode();
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
