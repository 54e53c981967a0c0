package dev.foyer.core.platform.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemoryTransactionsTest extends TransactionsContract {
  private final InMemoryPorts ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }

  @Test
  void repeatsTheWholeWorkAfterADeadlock() {
    AtomicInteger runs = new AtomicInteger();
    ports.transactions().deadlockNext();
    ports
        .transactions()
        .inOne(
            () -> {
              runs.incrementAndGet();
              inOne(() -> ports.members().add(given.aMember().of(acme).build()));
            });
    assertThat(runs).hasValue(2);
    assertThat(ports.members().count(acme.id())).isEqualTo(2);
  }
}
