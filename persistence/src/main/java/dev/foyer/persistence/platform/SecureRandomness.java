package dev.foyer.persistence.platform;

import dev.foyer.core.platform.port.Randomness;
import java.security.SecureRandom;

/** The JDK's cryptographic random numbers. */
final class SecureRandomness implements Randomness {
  private final SecureRandom random;

  SecureRandomness(SecureRandom random) {
    this.random = random;
  }

  @Override
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
