package dev.foyer.persistence.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.foyer.core.platform.port.Ids;
import java.security.SecureRandom;
import java.util.UUID;

/** Ids of version 7, growing within one node. */
final class UuidSevenIds implements Ids {
  private final NoArgGenerator generator;

  UuidSevenIds(SecureRandom randomness) {
    this.generator = Generators.timeBasedEpochGenerator(randomness);
  }

  @Override
  public UUID next() {
    return generator.generate();
  }
}
