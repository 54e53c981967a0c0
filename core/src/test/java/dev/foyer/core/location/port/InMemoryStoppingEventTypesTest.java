package dev.foyer.core.location.port;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;

class InMemoryStoppingEventTypesTest extends StoppingEventTypesContract {
  private final PortsUnderTest ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }
}
