package dev.foyer.simulator.webhook;

import dev.foyer.simulator.world.Credential;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Zoom's proofs that a message is Zoom's: hex HMAC-SHA256 with the app's webhook secret. */
final class Signature {

  private static final String HMAC = "HmacSHA256";

  private Signature() {}

  /** The header over a body as it goes over the wire. */
  static String header(Credential secret, String timestamp, String body) {
    return "v0=" + hex(secret, "v0:" + timestamp + ":" + body);
  }

  static String hex(Credential secret, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), HMAC));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("Every JDK knows " + HMAC, impossible);
    }
  }
}
