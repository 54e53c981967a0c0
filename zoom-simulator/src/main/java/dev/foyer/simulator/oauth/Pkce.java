package dev.foyer.simulator.oauth;

import dev.foyer.simulator.world.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** The check that who exchanges a code is who asked for it. */
final class Pkce {

  private static final String S256 = "S256";

  private Pkce() {}

  static boolean knows(String method) {
    return method.equals(S256) || method.equals("plain");
  }

  /** Whether the verifier fits; a code asked for without a challenge needs none. */
  static boolean fits(Code code, Optional<String> verifier) {
    String challenge = code.challenge();
    if (challenge == null) {
      return true;
    }
    return verifier
        .map(given -> S256.equals(code.challengeMethod()) ? s256(given) : given)
        .filter(challenge::equals)
        .isPresent();
  }

  private static String s256(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }
}
