package dev.foyer.core.journal.offenders;

import java.time.Instant;
import java.util.UUID;

/** Breaks NO_SYSTEM_CLOCK, NO_UNCONTROLLED_CHANCE, NO_LOCALE_OF_THE_MACHINE and NOBODY_SLEEPS. */
final class TakesTheMachines {
  String everything() throws InterruptedException {
    Thread.sleep(1);
    return (Instant.now() + UUID.randomUUID().toString()).toUpperCase();
  }
}
