package dev.foyer.core.platform.port;

/** Unpredictable bytes, fit for secrets. */
@FunctionalInterface
public interface Randomness {
  byte[] bytes(int count);
}
