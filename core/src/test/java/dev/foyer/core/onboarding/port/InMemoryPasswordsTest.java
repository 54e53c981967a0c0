package dev.foyer.core.onboarding.port;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;

class InMemoryPasswordsTest extends PasswordsContract {
  private final PortsUnderTest ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }
}
