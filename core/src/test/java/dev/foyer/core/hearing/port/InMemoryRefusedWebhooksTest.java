package dev.foyer.core.hearing.port;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;

class InMemoryRefusedWebhooksTest extends RefusedWebhooksContract {
  private final PortsUnderTest ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }
}
