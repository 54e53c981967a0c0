package dev.foyer.web.journey;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** An end to what would otherwise wait for ever: Playwright gives only some of its calls one. */
final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Patience() {}

  /** Fails, naming what was done and where it was stuck, when it takes too long. */
  static <T> T within(String what, ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(LIMIT, work, () -> "No end of " + what);
  }

  static void within(String what, Executable work) {
    assertTimeoutPreemptively(LIMIT, work, () -> "No end of " + what);
  }
}
