package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.inmemory.InMemoryHostAllowance;
import dev.foyer.core.inmemory.InMemoryStore;
import dev.foyer.core.inmemory.InMemoryTransactions;
import dev.foyer.core.inmemory.InMemoryZoomAllowance;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every call to Zoom goes through, with the allowances in memory. */
final class Turnstiles {

  static final Pause PAUSE = length -> LockSupport.parkNanos(length.toNanos());

  private Turnstiles() {}

  /** Where the limits are not what is tried. */
  static Turnstile generous(InstantSource clock) {
    return new Turnstile(
        new ZoomEnvironment("scripted"),
        new InMemoryZoomAllowance(clock),
        new InMemoryHostAllowance(),
        new Paces(new LimitProperties(10_000, 10_000, 10_000)),
        PAUSE,
        clock);
  }

  static Transactions transactions() {
    return new InMemoryTransactions(new InMemoryStore());
  }

  /** What the applications have from the storage. */
  @Configuration(proxyBeanMethods = false)
  static class InMemory {
    @Bean
    ZoomAllowance zoomAllowance(ObjectProvider<InstantSource> clocks) {
      return new InMemoryZoomAllowance(clocks.getIfUnique(InstantSource::system));
    }

    @Bean
    HostAllowance hostAllowance() {
      return new InMemoryHostAllowance();
    }

    @Bean
    Pause pause() {
      return PAUSE;
    }

    @Bean
    Transactions transactions() {
      return Turnstiles.transactions();
    }
  }
}
