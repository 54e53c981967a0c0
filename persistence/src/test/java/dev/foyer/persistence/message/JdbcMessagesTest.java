package dev.foyer.persistence.message;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.message.port.MessagesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMessagesTest extends MessagesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
