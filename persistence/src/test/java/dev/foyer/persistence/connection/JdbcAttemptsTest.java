package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.AttemptsContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcAttemptsTest extends AttemptsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
