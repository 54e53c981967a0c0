package dev.foyer.core.inmemory;

import dev.foyer.core.platform.port.Randomness;
import java.util.Random;

/** Bytes that look random and are the same ones in every run. For tests only. */
public final class SeededRandomness implements Randomness {
  private final Random random;

  public SeededRandomness(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
