package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.PersonalConnectionsContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcPersonalConnectionsTest extends PersonalConnectionsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
