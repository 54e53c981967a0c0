package dev.foyer.core.organization.port;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;

class InMemoryKeptSettingsTest extends KeptSettingsContract {
  private final PortsUnderTest ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }
}
