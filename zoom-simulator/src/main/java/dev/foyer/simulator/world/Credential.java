package dev.foyer.simulator.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

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

  @Override
  public String toString() {
    return "(hidden)";
  }
}
