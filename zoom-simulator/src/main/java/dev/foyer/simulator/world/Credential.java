package dev.foyer.simulator.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A token, code or secret of the simulated Zoom. It is stored and sent as it is, but never printed.
 */
public record Credential(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Credential {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A credential is never blank");
    }
  }

  public boolean matches(String candidate) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }

  /** What tells credentials apart without giving them away: their SHA-256 in hex. */
  public String fingerprint() {
    return fingerprint(value);
  }

  static String fingerprint(String credential) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(credential.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "(hidden)";
  }
}
