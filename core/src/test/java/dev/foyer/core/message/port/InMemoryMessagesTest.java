package dev.foyer.core.message.port;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.inmemory.InMemoryPorts;

class InMemoryMessagesTest extends MessagesContract {
  private final PortsUnderTest ports = InMemoryPorts.empty();

  @Override
  protected PortsUnderTest ports() {
    return ports;
  }
}
